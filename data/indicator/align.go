package indicator

// fit is how an alias lies in a text.
type fit struct {
	cover uint64  // words of the text that are words of the alias
	gaps  float64 // mass of foreign words between them
	turns bool    // the words stand in another order
	soft  int     // words that agree without their marks only
}

// maxText is the most words of a text that are looked at: a subject has at
// most 20.
const maxText = 64

// maxGap is the most words that may stand between two words of an alias.
const maxGap = 3

// maxAside is the most words of the context that may: contexts stand one behind
// the other, and the one that counts may be the last.
const maxAside = 12

// align lays an alias over a text with its word k at place i. First in the
// alias's order, then in any order close by ("đảng viên kết nạp mới" is
// "kết nạp đảng viên").
func align(a []word, k int, text []word, i int, plain bool) (fit, bool) {
	f := fit{cover: 1 << i}
	if !f.agree(a[k], text[i], plain) {
		return f, false
	}
	if f.extend(a[:k], text, i, -1, plain) && f.extend(a[k+1:], text, i, +1, plain) {
		return f, true
	}
	if len(a) < minTurned {
		return f, false
	}
	g := fit{cover: 1 << i, turns: true}
	g.agree(a[k], text[i], plain)
	return g, g.anywhere(a, k, text, i, plain)
}

// minTurned is the shortest alias whose words may stand in any order: turned
// pairs are other words in Vietnamese (xã hội, hội xã).
const minTurned = 3

// agree compares a word of the alias with one of the text. A text typed
// without marks agrees without them; in a text with marks only a word that the
// vocabulary does not know (a slip of typing or of OCR) may.
func (f *fit) agree(a, t word, plain bool) bool {
	if a.marked == t.marked {
		return true
	}
	if a.folded != t.folded || !plain && t.marked != unknown {
		return false
	}
	f.soft++
	return true
}

// extend finds the rest of an alias on one side of place i.
func (f *fit) extend(a []word, text []word, i, step int, plain bool) bool {
	for n := range a {
		w := a[n]
		if step < 0 {
			w = a[len(a)-1-n]
		}
		found := false
		for skipped, aside := 0, 0; skipped <= maxGap && aside <= maxAside; skipped++ {
			i += step
			if i < 0 || i >= len(text) {
				return false
			}
			if f.agree(w, text[i], plain) {
				f.cover |= 1 << i
				found = true
				break
			}
			f.gaps += massOf(text[i])
			if text[i].aside {
				skipped, aside = skipped-1, aside+1
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// anywhere finds the alias's other words near place i, in any order.
func (f *fit) anywhere(a []word, k int, text []word, i int, plain bool) bool {
	lo, hi := max(0, i-len(a)-maxGap), min(len(text)-1, i+len(a)+maxGap)
	first, last := i, i
	for n, w := range a {
		if n == k {
			continue
		}
		at := -1
		for p := lo; p <= hi && at < 0; p++ {
			if f.cover>>p&1 == 0 && text[p].aside == text[i].aside && f.agree(w, text[p], plain) {
				at = p
			}
		}
		if at < 0 {
			return false
		}
		f.cover |= 1 << at
		first, last = min(first, at), max(last, at)
	}
	for p := first; p <= last; p++ {
		if f.cover>>p&1 == 0 {
			f.gaps += massOf(text[p])
		}
	}
	return true
}

// contains reports whether the phrase stands in the text word by word.
func contains(text, phrase []word, plain bool) bool {
	var f fit
	for i := 0; i+len(phrase) <= len(text); i++ {
		n := 0
		for n < len(phrase) && f.agree(phrase[n], text[i+n], plain) {
			n++
		}
		if n == len(phrase) {
			return true
		}
	}
	return false
}
