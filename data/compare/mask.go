package compare

import (
	"hash/fnv"
	"slices"
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// word is a run of letters and digits, or a single other sign.
type word struct {
	start, end int // code points of the sentence
	text       string
}

// split cuts a sentence into words. Marks inside a number or a symbol
// ("12,5", "58/130", "35-CT/TW") do not part it; other signs stand alone.
func split(rs []rune) []word {
	var out []word
	for i := 0; i < len(rs); {
		switch {
		case unicode.IsSpace(rs[i]):
			i++
		case letter(rs[i]):
			j := i + 1
			for j < len(rs) && (letter(rs[j]) || j+1 < len(rs) && strings.ContainsRune(".,/-", rs[j]) && letter(rs[j-1]) && letter(rs[j+1])) {
				j++
			}
			out = append(out, word{i, j, string(rs[i:j])})
			i = j
		default:
			out = append(out, word{i, i + 1, string(rs[i])})
			i++
		}
	}
	return out
}

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func trim(rs []rune, from, to int) (int, int) {
	for from < to && unicode.IsSpace(rs[from]) {
		from++
	}
	for to > from && unicode.IsSpace(rs[to-1]) {
		to--
	}
	return from, to
}

// mask is a sentence without its figures, for likeness.
type mask struct {
	features []uint64 // sorted, unique
	whole    uint64   // hash of all masked words
}

// signs of a mask.
const (
	numberSign    = "#"
	directionSign = "±"
)

// maskWords folds words and replaces numbers, the numerals of quarters and
// directions by signs. Punctuation is left out.
func maskWords(s string) []string { return masked(split([]rune(s))) }

func masked(words []word) []string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		if !strings.ContainsFunc(w.text, letter) {
			continue
		}
		k := viet.Key(w.text)
		switch {
		case strings.ContainsFunc(k, unicode.IsDigit), quarters[k] && len(out) > 0 && out[len(out)-1] == "quy":
			k = numberSign
		case k == "tang" || k == "giam":
			k = directionSign
		}
		if k == numberSign && len(out) > 0 && out[len(out)-1] == numberSign {
			continue // "12 / 30" and "12/30" are one
		}
		out = append(out, k)
	}
	return out
}

var quarters = map[string]bool{"i": true, "ii": true, "iii": true, "iv": true}

// newMask hashes the pairs of neighbouring words; the sentence's two ends
// count as words, so that a sentence of one word has features too.
func newMask(words []word) mask {
	ms := masked(words)
	if len(ms) == 0 { // signs only
		for _, w := range words {
			ms = append(ms, w.text)
		}
	}
	m := mask{whole: hash(strings.Join(ms, " "))}
	before := "^"
	for _, w := range append(ms, "$") {
		m.features = append(m.features, hash(before+" "+w))
		before = w
	}
	m.features = sortedSet(m.features)
	return m
}

func sortedSet(v []uint64) []uint64 {
	slices.Sort(v)
	return slices.Compact(v)
}

func hash(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s)) // never fails
	return h.Sum64()
}

// likeness is the Dice coefficient of two sorted feature sets, 0…1.
func likeness(a, b []uint64) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * float64(shared(a, b)) / float64(len(a)+len(b))
}

func shared(a, b []uint64) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}
