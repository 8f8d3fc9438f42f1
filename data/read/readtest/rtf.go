package readtest

import (
	"fmt"
	"strings"
)

// RTF is a Rich Text file with one paragraph of plain text each, its letters
// beyond ASCII as Word writes them.
func RTF(paragraphs ...string) []byte {
	var b strings.Builder
	b.WriteString(`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}`)
	for _, p := range paragraphs {
		b.WriteString("\n\\pard\\plain\\qj\\f0 ")
		for _, r := range p {
			switch {
			case r >= 0x80:
				fmt.Fprintf(&b, "\\u%d\\'3f", int16(r))
			case strings.ContainsRune(`\{}`, r):
				b.WriteByte('\\')
				b.WriteRune(r)
			default:
				b.WriteRune(r)
			}
		}
		b.WriteString("\\par")
	}
	return []byte(b.String() + "}")
}
