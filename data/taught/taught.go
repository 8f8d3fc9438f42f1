package taught

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// anchorReach is how many code points around a number anchor it: enough to
// tell it from the other numbers of a report, few enough that a reading which
// parts paragraphs otherwise still finds it.
const anchorReach = 24

// Anchor names a figure in its report by the letters and digits around its
// number, so that it is found again after a better reading has counted
// passages and figures anew.
func Anchor(text string, f data.Figure) string {
	rs := []rune(text)
	start, end := min(max(f.Start, 0), len(rs)), min(max(f.End, 0), len(rs))
	if end < start {
		end = start
	}
	before := letters(rs[max(0, start-anchorReach):start])
	behind := letters(rs[end:min(len(rs), end+anchorReach)])
	return before + "|" + f.Number + "|" + behind
}

func letters(rs []rune) string {
	return strings.Map(func(r rune) rune {
		if r == '%' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, viet.Key(string(rs)))
}

// Wording is what figures must share for a teaching of one to hold for the
// other: subject, unit and role as read. "" where the subject says nothing.
func Wording(f data.Figure) string {
	subject := strings.Join(strings.Fields(viet.Key(f.Subject)), " ")
	if subject == "" {
		return ""
	}
	return subject + "|" + viet.Key(f.Unit) + "|" + string(f.Role)
}

// Of makes the teaching of a figure in the passage of that text; what is taught
// is to be filled in. Of a figure that was taught before, the wording as read
// still counts.
func Of(report int64, text string, f data.Figure) data.Teaching {
	t := data.Teaching{Report: report, Anchor: Anchor(text, f), Wording: f.Wording, Indicator: f.Indicator}
	if f.State == "" {
		t.Wording = Wording(f)
	}
	return t
}
