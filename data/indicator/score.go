package indicator

// softIn is how many words of an alias may agree without their marks in a
// text that has marks: a slip in a long wording is a slip, in a short one it is
// another thing (dưa is not dừa).
func softIn(a *alias) int {
	if len(a.words) >= softFrom {
		return 1
	}
	return 0
}

// asideFactor weighs a match by where it lies. A subject that says nothing may
// be told by its context ("Thu ngân sách: tháng 02 thực hiện 1,27 tỷ đồng");
// one that says something else may not.
//
// A filler of the context ("Giảm nghèo, an sinh") alone does not make the
// subject ("hộ nghèo") another thing ("hộ nghèo giảm").
func asideFactor(f fit, words []word, mute bool) float64 {
	own, fillers, says := false, false, false
	for i, w := range words {
		if f.cover>>i&1 == 0 {
			continue
		}
		own = own || !w.aside && !w.filler
		fillers = fillers || w.aside && w.filler
		says = says || w.aside && !w.filler
	}
	if own && (says || !fillers) {
		return 1
	}
	if own {
		return 0
	}
	if len(words) == 0 || !words[len(words)-1].aside {
		return 1
	}
	if mute {
		return contextTrust
	}
	return 0
}

// leansOn reports whether a match needs words of the context.
func leansOn(f fit, words []word) bool {
	for i, w := range words {
		if w.aside && !w.filler && f.cover>>i&1 == 1 {
			return true
		}
	}
	return false
}

func scoreOf(a *alias, f fit, words []word) float64 {
	first, last := 0, len(words)-1
	for f.cover>>first&1 == 0 {
		first++
	}
	for f.cover>>last&1 == 0 {
		last--
	}
	beside := gapWeight * f.gaps
	for i, w := range words {
		if w.filler || w.aside || f.cover>>i&1 == 1 || i > first && i < last {
			continue
		}
		weight := behindWeight
		if i < first {
			weight = beforeWeight
		}
		if w.name {
			weight = nameWeight
		}
		beside += weight
	}
	score := a.mass / (a.mass + beside)
	if f.turns {
		score *= turnedFactor
	}
	for range f.soft {
		score *= softFactor
	}
	return score
}
