package read

import (
	"regexp"
	"sort"
	"strings"

	"khobaocao/data"
)

const (
	marginZone  = 0.12 // share of the page's height at its top and its foot where running lines stand
	marginLines = 2    // lines at either end that are looked at
)

// pdfPageNumber is a line that holds a page's number alone.
var pdfPageNumber = regexp.MustCompile(`(?i)^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:trang|page)\s*:?\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?|\d{1,4}\s*/\s*\d{1,4})$`)

var anyDigits = regexp.MustCompile(`\d+`)

// takeMargins takes page numbers and lines that return on page after page out
// of the text.
func (b *pdfBook) takeMargins(doc *data.Document) {
	const numberSign = "#"
	seen := map[string]int{}
	b.margins(func(p *pdfPage, i int, top bool) bool {
		seen[anyDigits.ReplaceAllString(p.rows[i].line(0).text, numberSign)]++
		return false
	})
	headers, footers := map[string]bool{}, map[string]bool{}
	b.margins(func(p *pdfPage, i int, top bool) bool {
		text := p.rows[i].line(0).text
		key := anyDigits.ReplaceAllString(text, numberSign)
		often := seen[key] >= 3 && 2*seen[key] > len(b.pages)
		if !often && !pdfPageNumber.MatchString(text) {
			return false
		}
		if !pdfPageNumber.MatchString(text) {
			if top {
				headers[text] = true
			} else {
				footers[text] = true
			}
		}
		return true
	})
	doc.Headers, doc.Footers = sortedKeys(headers), sortedKeys(footers)
}

// margins shows the first and last rows of every page to take, from the edge
// inwards, and removes those for which it answers true.
func (b *pdfBook) margins(take func(p *pdfPage, i int, top bool) bool) {
	for _, p := range b.pages {
		for n := 0; n < marginLines && len(p.rows) > 0 && p.rows[0].base < marginZone*p.height; n++ {
			if !take(p, 0, true) {
				break
			}
			p.rows = p.rows[1:]
		}
		for n := 0; n < marginLines && len(p.rows) > 0 && p.rows[len(p.rows)-1].base > (1-marginZone)*p.height; n++ {
			if !take(p, len(p.rows)-1, false) {
				break
			}
			p.rows = p.rows[:len(p.rows)-1]
		}
	}
}

func sortedKeys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, strings.TrimSpace(k))
	}
	sort.Strings(out)
	return out
}

// bodySize is the size of most of the text.
func (b *pdfBook) bodySize() float32 {
	count := map[int]int{}
	for _, p := range b.pages {
		for _, row := range p.rows {
			for _, s := range row.segments {
				count[int(row.size*2+0.5)] += len(s.text)
			}
		}
	}
	return float32(mostCommon(count)) / 2
}

func mostCommon(count map[int]int) int {
	best := 0
	for v, n := range count {
		if n > count[best] || n == count[best] && v > best {
			best = v
		}
	}
	return best
}

// leading is the usual distance of base lines.
func (b *pdfBook) leading(body float32) float32 {
	count := map[int]int{}
	for _, p := range b.pages {
		for i := 1; i < len(p.rows); i++ {
			d := p.rows[i].base - p.rows[i-1].base
			if d > 0.8*body && d < 3*body && absf(p.rows[i].size-body) < 1 {
				count[int(d*2+0.5)]++
			}
		}
	}
	if len(count) == 0 {
		return 1.3 * body
	}
	return float32(mostCommon(count)) / 2
}

// edges finds the left and right edge of the text of each page: where several
// lines begin and end, over all pages of that width.
func (b *pdfBook) edges() {
	type sums struct{ left, right map[int]int }
	byWidth := map[int]sums{}
	for _, p := range b.pages {
		s, ok := byWidth[int(p.width)]
		if !ok {
			s = sums{map[int]int{}, map[int]int{}}
			byWidth[int(p.width)] = s
		}
		for _, row := range p.rows {
			s.left[int(row.segments[0].x0/2)]++
			s.right[int(row.segments[len(row.segments)-1].x1/2)]++
		}
	}
	for _, p := range b.pages {
		s := byWidth[int(p.width)]
		left, _ := outermost(s.left, 1)
		right, sure := outermost(s.right, -1)
		p.left, p.right = float32(2*left), float32(2*right+2)
		if !sure { // short lines only: the right margin is seldom wider than the left
			p.right = max(p.right, p.width-p.left)
		}
	}
}

// outermost is the smallest key (for sign −1 the largest) that occurs often,
// or at all; sure says which.
func outermost(count map[int]int, sign int) (key int, sure bool) {
	all := 0
	for _, n := range count {
		all += n
	}
	often := max(3, all/20)
	for _, least := range []int{often, 2, 1} {
		best, found := 0, false
		for v, n := range count {
			if n+count[v-1]+count[v+1] >= least && (!found || sign*v < sign*best) {
				best, found = v, true
			}
		}
		if found {
			return best, least == often
		}
	}
	return 0, false
}
