package importer

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// near are the units that a name which is being typed may mean: those that
// begin so, whatever their marks, and those that are alike. The very name is
// not among them.
func near(text string, known []data.Unit) []data.UnitRef {
	key := viet.Key(viet.NFC(strings.TrimSpace(text)))
	if key == "" {
		return nil
	}
	out := alike(text, known)
	seen := map[data.UnitRef]bool{}
	for _, u := range out {
		seen[u] = true
	}
	for _, u := range known {
		name := viet.Key(u.Ref.Name)
		if !seen[u.Ref] && u.Ref.Name != text && (strings.HasPrefix(name, key) || strings.Contains(name, " "+key)) {
			out = append(out, u.Ref)
		}
	}
	return out
}

// alike are the units whose name is the same but for marks, or differs in a
// letter or two; none where one has this very name.
func alike(text string, known []data.Unit) []data.UnitRef {
	key := []rune(viet.Key(viet.NFC(strings.TrimSpace(text))))
	var same, close []data.UnitRef
	for _, u := range known {
		if u.Ref.Name == text {
			return nil
		}
		switch d := distance(key, []rune(viet.Key(u.Ref.Name))); {
		case d == 0:
			same = append(same, u.Ref)
		case d <= len(key)/lettersAMistake:
			close = append(close, u.Ref)
		}
	}
	return append(same, close...)
}

// lettersAMistake is how many letters a name has for each that may be wrong.
const lettersAMistake = 5

// distance is how many letters must be changed, put in or left out (Levenshtein).
// Cost: the product of the lengths.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		last := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := last
			if x != y {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
