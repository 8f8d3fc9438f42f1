package search

import (
	"strings"

	"khobaocao/data/viet"
)

// inSection tells whether a passage stands in one of the sections asked for: by
// the number of the section or of one above it ("II" has II.1), or by words of
// its heading in their order. Without any asked for every passage does.
func inSection(p *Passage, sections []string) bool {
	if len(sections) == 0 {
		return true
	}
	for _, s := range sections {
		number := strings.ToUpper(strings.TrimSuffix(strings.TrimSpace(s), "."))
		if p.Section != "" && (strings.EqualFold(p.Section, number) || strings.HasPrefix(strings.ToUpper(p.Section), number+".")) {
			return true
		}
		if strings.Trim(number, "IVXLC0123456789.") == "" {
			continue
		}
		if key := viet.Key(s); key != "" && strings.Contains(viet.Key(p.Topic), key) {
			return true
		}
	}
	return false
}

// sectionRows is so many times more rows to look at where sections narrow what
// counts: the index does not know them.
const sectionRows = 4
