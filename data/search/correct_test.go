package search

import "testing"

func TestOneSlip(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ngan", "nagn", true}, {"ngan", "ngn", true}, {"ngan", "nggan", true}, {"ngan", "ngam", true}, {"ngan", "angn", false},
		{"ngan", "ngan", false}, {"ngan", "sach", false}, {"la", "al", false}, {"la", "ma", false}, {"cn", "con", true}, {"a", "an", false}, {"thong", "thogn", true}, {"thong", "thngo", false},
		{"nghieo", "ngheo", true}, {"", "a", false}, {"abc", "abcde", false}, {"thu", "chu", true},
	} {
		if got := OneSlip(c.a, c.b); got != c.want || OneSlip(c.b, c.a) != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}

func TestSections(t *testing.T) {
	p := Passage{Section: "II.1", Topic: "Về kinh tế"}
	for ask, want := range map[string]bool{"II": true, "ii.1": true, "II.": true, "I": false, "III": false, "kinh te": true, "Kinh tế": true, "văn hóa": false} {
		if got := inSection(&p, []string{ask}); got != want {
			t.Errorf("%s: %v", ask, got)
		}
	}
	if !inSection(&p, nil) || inSection(&Passage{}, []string{"I"}) {
		t.Error("no section asked for, or a passage without one")
	}
	if got := Parse(`thu mục:"kinh tế" muc:II`); len(got.Sections) != 2 || got.Sections[0] != "kinh tế" {
		t.Errorf("parsed %+v", got.Sections)
	}
}
