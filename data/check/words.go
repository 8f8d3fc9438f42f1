package check

import (
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// fields cuts a folded text into its words, signs left out.
func fields(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// sentence is one sentence of a passage, folded beside its place.
type sentence struct {
	at   data.Span // code points of the passage
	text []rune
	key  string // see keyOf; "" until keyed
}

// keyed folds the sentence, once.
func (s *sentence) keyed() *sentence {
	if s.key == "" {
		s.key = keyOf(string(s.text))
	}
	return s
}

func sentencesOf(text string) []sentence {
	rs := []rune(text)
	spans := viet.Sentences(text)
	out := make([]sentence, len(spans))
	for i, s := range spans {
		out[i] = sentence{at: s, text: rs[s.Start:s.End]}
	}
	return out
}

// keyOf folds a text; its words are parted by one space, with a space at both
// ends.
func keyOf(s string) string { return " " + strings.Join(fields(viet.Key(s)), " ") + " " }

// has reports whether one of the phrases (folded words) stands in a key.
func has(key string, phrases ...string) bool {
	for _, p := range phrases {
		if strings.Contains(key, " "+p+" ") {
			return true
		}
	}
	return false
}

// lower makes the first letter of a period's or unit's name small, for use
// within a sentence.
func lower(s string) string {
	for i, r := range s {
		return string(unicode.ToLower(r)) + s[i+len(string(r)):]
	}
	return s
}

func period(p data.Period) string { return lower(viet.FormatPeriod(p)) }
