package outline

import (
	"strings"
)

// doubtHeader lists the fields that were not read or only derived.
func (r *reading) doubtHeader(p periods, blankDay bool) {
	h := r.rep.Header
	doubt := func(field string, when bool) {
		if when && !containsString(r.rep.Doubts, field) {
			r.rep.Doubts = append(r.rep.Doubts, field)
		}
	}
	report := h.Kind != "bài viết"
	doubt("kind", h.Kind == "")
	doubt("title", h.Title == "")
	doubt("symbol", report && !strings.ContainsAny(firstRunes(h.Symbol, 1), "0123456789"))
	doubt("issuer", report && h.Issuer == "")
	doubt("unit", h.Unit == "")
	doubt("level", h.Level == "")
	doubt("date", blankDay || report && h.Date.IsZero())
	doubt("period", p.own.IsZero() || p.doubtOwn)
	doubt("next_period", p.doubtNext)
	doubt("signer", report && h.Signer == "")
}

func containsString(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
