package viet

import (
	"strings"
	"unicode"

	"khobaocao/data"
)

// maxSyllable is the length of the longest Vietnamese syllable in letters:
// "nghiêng".
const maxSyllable = 7

func isLetter(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return r < foldEnd && vowelForms[r].row != 0 || unicode.IsLetter(r)
}

func lowerLetter(r rune) rune {
	if r < 0x80 {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	return unicode.ToLower(r)
}

func isOneOf(r rune, set string) bool { return strings.ContainsRune(set, r) }

// Syllables lists the runs of letters of s, which in Vietnamese are its
// syllables; numbers and signs are left out. Spans count code points.
func Syllables(s string) []data.Span {
	var out []data.Span
	start, at := -1, 0
	for _, r := range s {
		in := isLetter(r) || start >= 0 && isCombining(r)
		if in && start < 0 {
			start = at
		}
		if !in && start >= 0 {
			out = append(out, data.Span{Start: start, End: at})
			start = -1
		}
		at++
	}
	if start >= 0 {
		out = append(out, data.Span{Start: start, End: at})
	}
	return out
}

// onsets are the consonants a syllable can begin with, longest first.
var onsets = []string{
	"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
	"b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
}

// rhymes are all rhymes of the language without their tone.
var rhymes = makeSet(`
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uac uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uô uôc uôi uôm uôn uông uôt uơ uơn up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`)

// quRhymes follow "qu", whose u is part of the onset there.
var quRhymes = makeSet(`
a ac ach ai an ang anh ao at ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu
e en eo et ê êch ên ênh êt êu i it inh in iu ôc ơ ơn y ych yên yêt yn ynh yt yp yu`)

func makeSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// ValidSyllable reports whether s is a syllable that Vietnamese can spell, in
// any case and either tone placement: "nghiêng", "ỦY", not "bnh", "ctơ".
// The share of valid ones tells readable text from rubbish.
func ValidSyllable(s string) bool {
	var buf [maxSyllable]rune
	w, t, marks := buf[:0], level, 0
	for _, r := range s {
		if len(w) == maxSyllable {
			return false
		}
		if v := vowelOf(r); v.tone != level {
			t = v.tone
			marks++
		}
		w = append(w, plain(r))
	}
	if marks > 1 {
		return false
	}
	bare := string(w)
	for _, onset := range onsets {
		if rest, ok := strings.CutPrefix(bare, onset); ok && fits(onset, rest, t) {
			return true
		}
	}
	return false
}

// fits reports whether the rhyme can follow the onset with that tone. A rhyme
// closed by c, ch, p or t takes the tones sắc and nặng only.
func fits(onset, rhyme string, t tone) bool {
	set := rhymes
	if onset == "qu" {
		set = quRhymes
	}
	if !set[rhyme] {
		return false
	}
	if strings.HasSuffix(rhyme, "c") || strings.HasSuffix(rhyme, "ch") ||
		strings.HasSuffix(rhyme, "p") || strings.HasSuffix(rhyme, "t") {
		return t == acute || t == dot
	}
	return true
}
