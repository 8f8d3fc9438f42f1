package read

import (
	"context"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// lostMark at the start of a line is what converters leave of a footnote's
// mark; it is kept there, because it tells where a note begins.
const lostMark = "\uFFFD"

// readText gives every line as one paragraph. A form feed begins a page, as
// in text taken from PDF; without one, pages are not known.
func readText(ctx context.Context, text string) (data.Document, error) {
	doc := data.Document{Format: "txt", Reader: "text", Version: textVersion}
	page := 0
	if strings.Contains(text, "\f") {
		page = 1
	}
	for _, mark := range separators {
		text = strings.ReplaceAll(text, mark, "\n")
	}
	text, old := viet.DecodeOldText(text)
	if old != viet.NotOld {
		doc.Doubts = append(doc.Doubts, doubtOldFont)
	}
	gap := false
	var buf []byte
	for n := 0; text != ""; n++ {
		if n%ctxEvery == 0 && ctx.Err() != nil {
			return data.Document{}, ctx.Err()
		}
		line, rest, mark := cutLine(text)
		text = rest
		buf = appendClean(buf[:0], []byte(line))
		if s := finish(buf); s != "" {
			if strings.HasPrefix(strings.TrimLeft(line, " \t"), lostMark) {
				s = lostMark + " " + s
			}
			if len(doc.Blocks) >= MaxParagraphs {
				return data.Document{}, data.ErrTooLarge
			}
			doc.Blocks = append(doc.Blocks, data.Block{Paragraph: &data.Paragraph{Text: s, Gap: gap, Page: page}})
			gap = false
		} else if len(doc.Blocks) > 0 && mark != '\f' {
			gap = true
		}
		if mark == '\f' {
			page++
		}
	}
	if len(doc.Blocks) == 0 {
		return data.Document{}, data.ErrNoText
	}
	return doc, nil
}

// separators are the line breaks that only Unicode has.
var separators = []string{"\u0085", "\u2028", "\u2029"}

// cutLine cuts behind "\n", "\r\n", "\r", a vertical tab or a form feed, and says
// with which byte it began.
func cutLine(text string) (line, rest string, mark byte) {
	i := strings.IndexAny(text, "\n\r\v\f")
	if i < 0 {
		return text, "", 0
	}
	next := i + 1
	if text[i] == '\r' && next < len(text) && text[next] == '\n' {
		next++
	}
	return text[:i], text[next:], text[i]
}
