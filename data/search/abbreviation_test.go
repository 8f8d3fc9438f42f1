package search

import (
	"strings"
	"testing"
)

func TestWiden(t *testing.T) {
	e := New(nil)
	if len(e.abbreviations) < 50 {
		t.Fatalf("%d abbreviations", len(e.abbreviations))
	}
	for _, c := range []struct{ text, want string }{
		{"bhyt", "bhyt* | bảo+hiểm+y+tế"},
		{"tỷ lệ BHYT xã ", "tỷ lệ bhyt xã | tỷ lệ bảo+hiểm+y+tế xã"},
		{"bao hiem y te", "bao hiem y te* | bhyt"},
		{"\"bảo hiểm y tế\" 2024 ", "bảo+hiểm+y+tế 2024 | bhyt 2024"},
		{"bảo hiểm y", "bảo hiểm y*"},
		{"báo hiểm y tế", "báo hiểm y tế*"},
		{"lúa", "lúa*"},
	} {
		p := Parse(c.text)
		var got []string
		for _, q := range e.widen(&p) {
			got = append(got, showQuery(Parsed{Sides: [][]Run{q.parts}}))
		}
		if strings.Join(got, " | ") != c.want {
			t.Errorf("%q: %s, want %s", c.text, strings.Join(got, " | "), c.want)
		}
	}
}
