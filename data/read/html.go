package read

import (
	"context"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// readHTML reads a page: a document saved by Word as a page, or a page saved
// from a portal, of which only the block that holds the article is taken.
func readHTML(ctx context.Context, text string) (data.Document, error) {
	if strings.Count(text, "<") > MaxElements {
		return data.Document{}, data.ErrTooLarge
	}
	root, err := html.Parse(&ctxReader{ctx, strings.NewReader(text)})
	if err != nil {
		if ctx.Err() != nil {
			return data.Document{}, ctx.Err()
		}
		return data.Document{}, because(data.ErrCorrupt, err)
	}
	h := &page{ctx: ctx, flow: &flow{}, notes: map[string]string{}}
	if t := find(root, atom.Title); t != nil && t.FirstChild != nil {
		h.title = finish(appendClean(nil, []byte(t.FirstChild.Data)))
	}
	body := find(root, atom.Body)
	if body == nil {
		return data.Document{}, data.ErrNoText
	}
	root = article(body)
	if viet.HasOldSigns([]byte(text)) {
		h.look.font = fontKind(viet.GuessOldFont(sampleOf(root))) + 1 // where none is named
	}
	h.walkAll(root)
	h.end()
	h.fetchNotes(body)
	if ctx.Err() != nil {
		return data.Document{}, ctx.Err()
	}
	if h.count > MaxParagraphs {
		return data.Document{}, data.ErrTooLarge
	}
	doc := data.Document{Format: "html", Reader: "html", Version: htmlVersion, Blocks: h.flow.blocks, Title: h.title}
	for _, mark := range h.marks {
		doc.Notes = append(doc.Notes, data.Note{Mark: mark, Text: h.notes[mark]})
	}
	if len(doc.Blocks) == 0 {
		return data.Document{}, data.ErrNoText
	}
	return doc, nil
}

// sampleOf is the beginning of the text in an element, for judging it.
func sampleOf(n *html.Node) string {
	const enough = 1 << 16 // bytes
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data + " ")
		}
		if b.Len() > enough {
			break
		}
	}
	return b.String()
}

// ctxReader ends the parse when the context does.
type ctxReader struct {
	ctx context.Context
	r   *strings.Reader
}

func (c *ctxReader) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}

func find(n *html.Node, a atom.Atom) *html.Node {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.DataAtom == a {
			return c
		}
	}
	return nil
}

func attrOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// styleOf is the inline style in lower case without spaces.
func styleOf(n *html.Node) string {
	return strings.ReplaceAll(strings.ToLower(attrOf(n, "style")), " ", "")
}
