package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"

	"khobaocao/data"
)

// largestPart is the most bytes of an unpacked part that is changed.
const largestPart = 64 << 20

// Comments writes a copy of the draft src (.docx) with a comment for each
// finding beside the words that it points at, as Word 2010 and later show it:
// part word/comments.xml, ranges in the text. All other parts are copied as
// they are. A finding in a footnote, which cannot hold comments, stands where
// its mark is; one whose words are not found stands at the beginning, quoting
// them. A src that is no .docx gives an error that wraps data.ErrUnsupported.
func Comments(w io.Writer, src []byte, c Check) error {
	in, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return fmt.Errorf("%w: %w", data.ErrUnsupported, err)
	}
	parts := map[string]string{}
	for _, name := range []string{"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"} {
		if parts[name], err = partOf(in, name); err != nil {
			return err
		}
	}
	if parts["word/document.xml"] == "" || parts["[Content_Types].xml"] == "" {
		return fmt.Errorf("%w: %w", data.ErrUnsupported, errNotWord)
	}
	if err := comment(parts, &c); err != nil {
		return err
	}
	return rewrite(w, in, parts)
}

// comment changes the parts.
func comment(parts map[string]string, c *Check) error {
	first := firstFree(parts["word/comments.xml"] + parts["word/document.xml"])
	text, placed, err := mark(parts["word/document.xml"], c, first)
	if err != nil {
		return err
	}
	parts["word/document.xml"] = text
	var b strings.Builder
	for i, f := range c.Findings {
		writeComment(&b, first+i, c, f, placed[i])
	}
	old := parts["word/comments.xml"]
	if end := strings.LastIndex(old, "</w:comments>"); end >= 0 {
		parts["word/comments.xml"] = old[:end] + b.String() + old[end:]
		return nil
	}
	parts["word/comments.xml"] = xmlHead + `<w:comments xmlns:w="` + wordSpace + `">` + b.String() + `</w:comments>`
	types := parts["[Content_Types].xml"]
	end := strings.LastIndex(types, "</")
	if end < 0 {
		return fmt.Errorf("%w: %w", data.ErrCorrupt, errNotWord)
	}
	parts["[Content_Types].xml"] = types[:end] + `<Override PartName="/word/comments.xml" ContentType="` + mimeBase + `comments+xml"/>` + types[end:]
	rels := parts["word/_rels/document.xml.rels"]
	relation := `<Relationship Id="rIdKhoBaoCaoSoat" Type="` + relSpace + `/comments" Target="comments.xml"/>`
	if end := strings.LastIndex(rels, "</"); end >= 0 {
		parts["word/_rels/document.xml.rels"] = rels[:end] + relation + rels[end:]
	} else {
		parts["word/_rels/document.xml.rels"] = xmlHead + `<Relationships xmlns="` + pkgSpace + `relationships">` + relation + `</Relationships>`
	}
	return nil
}

func writeComment(b *strings.Builder, id int, c *Check, f data.Finding, placed bool) {
	fmt.Fprintf(b, `<w:comment w:id="%d" w:author="Kho Báo Cáo" w:initials="KBC" w:date="%sT00:00:00Z">`, id, c.On)
	lines := []string{severityWords[f.Severity] + ": " + f.Text, f.Fix, c.note(f)}
	if !placed {
		lines = append(lines, quoted(c.quote(f)))
	}
	for _, line := range lines {
		if line != "" {
			b.WriteString(`<w:p><w:r><w:t xml:space="preserve">` + escaped(line) + `</w:t></w:r></w:p>`)
		}
	}
	b.WriteString(`</w:comment>`)
}

var commentID = regexp.MustCompile(`<w:comment(?:RangeStart)? [^>]*?w:id="(\d+)"`)

// firstFree is the first comment number that the draft does not use.
func firstFree(s string) int {
	next := 0
	for _, m := range commentID.FindAllStringSubmatch(s, -1) {
		if n, err := strconv.Atoi(m[1]); err == nil && n >= next {
			next = n + 1
		}
	}
	return next
}

// partOf is a part's text, "" where there is none.
func partOf(z *zip.Reader, name string) (string, error) {
	f, err := z.Open(name)
	if err != nil {
		return "", nil // a part that is missing is empty
	}
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(io.LimitReader(f, largestPart+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("%s: %w: %w", name, data.ErrCorrupt, err)
	case len(b) > largestPart:
		return "", fmt.Errorf("%s: %w", name, data.ErrTooLarge)
	}
	return string(b), nil
}

// rewrite writes the package with the changed parts; the others are copied
// without being unpacked.
func rewrite(w io.Writer, in *zip.Reader, parts map[string]string) error {
	z := zip.NewWriter(w)
	for _, f := range in.File {
		if _, changed := parts[f.Name]; changed {
			continue
		}
		if err := z.Copy(f); err != nil {
			return fmt.Errorf("%s: %w", path.Base(f.Name), err)
		}
	}
	for _, name := range []string{"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"} {
		f, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(f, parts[name])
		}
		if err != nil {
			return errors.Join(err, z.Close())
		}
	}
	return z.Close()
}
