package pdf

import (
	"bytes"
	"fmt"
	"strings"
)

// build makes a small PDF: a page for each content stream, with Helvetica and
// Helvetica-Bold as F1 and F2, and more objects, numbered from 10 on.
func build(pageExtra string, contents []string, objects ...string) []byte {
	var b bytes.Buffer
	var at []string
	add := func(n int, body string) {
		for len(at) <= n {
			at = append(at, "")
		}
		at[n] = fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n, body)
	}
	b.WriteString("%PDF-1.7\n")
	add(1, "<</Type/Catalog/Pages 2 0 R>>")
	add(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	add(4, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>")
	var kids []string
	for i, s := range contents {
		page := 100 + 2*i
		kids = append(kids, fmt.Sprintf("%d 0 R", page))
		add(page, fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>%s>>", page+1, pageExtra))
		add(page+1, fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(s), s))
	}
	add(2, fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", strings.Join(kids, " "), len(kids)))
	for i, o := range objects {
		add(10+i, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at))
	for _, line := range at[1:] {
		if line == "" {
			line = "0000000000 65535 f \n"
		}
		b.WriteString(line)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at), start)
	return b.Bytes()
}
