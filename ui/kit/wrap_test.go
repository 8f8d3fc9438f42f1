package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"khobaocao/data"
)

const prose = "Thu ngân sách trên địa bàn lũy kế đến nay đạt 12,4 tỷ đồng, bằng 4,0% dự toán năm."

func lineTexts(m Marked, width float32) []string {
	set := m.set(width)
	out := make([]string, len(set.lines))
	for i, l := range set.lines {
		out[i] = string(set.runes[l.Start:l.End])
	}
	return out
}

func TestWrapFitsAndKeepsWords(t *testing.T) {
	test.NewTempApp(t)
	for _, width := range []float32{60, 120, 250, 2000} {
		lines := lineTexts(Marked{Text: prose}, width)
		if got := strings.Join(lines, " "); got != prose {
			t.Errorf("width %v loses text: %q", width, got)
		}
		for _, l := range lines {
			if w := (Marked{}).face().width(l); w > width+0.5 {
				t.Errorf("width %v: line %q is %v wide", width, l, w)
			}
		}
	}
}

func TestWrapBreaks(t *testing.T) {
	test.NewTempApp(t)
	cases := []struct {
		name, text string
		width      float32
		lines      int
	}{
		{"empty", "", 100, 1},
		{"newline", "một\nhai", 500, 2},
		{"empty line", "một\n\nhai", 500, 3},
		{"blanks at the end", "một   ", 500, 1},
		{"no-break space", "12\u00a0tỷ", 500, 1},
	}
	for _, c := range cases {
		if got := lineTexts(Marked{Text: c.text}, c.width); len(got) != c.lines {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

func TestWrapCutsWhatNoLineHolds(t *testing.T) {
	test.NewTempApp(t)
	long := strings.Repeat("ươ", 60)
	lines := lineTexts(Marked{Text: "a " + long + " b"}, 100)
	if len(lines) < 5 || lines[0] != "a" {
		t.Fatalf("lines %q", lines)
	}
	if got := strings.Join(lines[1:], ""); strings.ReplaceAll(got, " ", "") != long+"b" {
		t.Errorf("text lost: %q", got)
	}
}

func TestPathsBreakBetweenTheirWords(t *testing.T) {
	test.NewTempApp(t)
	path := "D:\\KhoBaoCao\\nguyen-ban\\2024\\ubnd-xa-bich-khe\\bao-cao-2024-12-thang.docx"
	lines := lineTexts(Marked{Text: path}, 130)
	if strings.Join(lines, "") != path || len(lines) < 3 {
		t.Fatalf("lines %q", lines)
	}
	for _, l := range lines[:len(lines)-1] {
		if !partsWords([]rune(l)[len([]rune(l))-1]) {
			t.Errorf("line %q ends within a word: %q", l, lines)
		}
		if w := (Marked{}).face().width(l); w > 130.5 {
			t.Errorf("line %q is %v wide", l, w)
		}
	}
}

func TestOffsetsGoThereAndBack(t *testing.T) {
	test.NewTempApp(t)
	m := Marked{Text: prose, Refs: []data.NoteRef{{At: 29, Mark: "1"}, {At: 60, Mark: "12"}}}
	set := m.set(180)
	set.cutPieces(m.Refs)
	for i := range set.runes {
		row := set.lineOf(i)
		if i >= set.lines[row].End {
			continue // a blank at a break is on no line
		}
		x0, x1 := set.x(row, i, false), set.x(row, i+1, true)
		at, ref, over := set.at(pos((x0+x1)/2, (float32(row)+0.5)*set.height))
		if at != i || ref != "" || !over {
			t.Errorf("code point %d %q came back as %d (note %q, over %v)", i, set.runes[i], at, ref, over)
		}
	}
}

func TestNoteMarkTakesRoomAndIsFound(t *testing.T) {
	test.NewTempApp(t)
	m := Marked{Text: "kết nạp 58 đảng viên", Refs: []data.NoteRef{{At: 10, Mark: "3"}}}
	set := m.set(500)
	set.cutPieces(m.Refs)
	before, after := set.x(0, 10, true), set.x(0, 10, false)
	if after <= before {
		t.Fatalf("no room for the mark: %v … %v", before, after)
	}
	if _, ref, _ := set.at(pos((before+after)/2, 3)); ref != "3" {
		t.Errorf("note %q", ref)
	}
}

func TestHeightGrowsWithNarrowness(t *testing.T) {
	test.NewTempApp(t)
	m := Marked{Text: prose}
	if wide, narrow := HeightOf(m, 900), HeightOf(m, 100); wide >= narrow || wide <= 0 {
		t.Errorf("heights %v and %v", wide, narrow)
	}
}

// A word that no line can hold is broken behind a mark within it.
func TestLongWordsBreakBehindMarks(t *testing.T) {
	face := Face{Size: 13}
	for text, want := range map[string]string{
		"143/BC-UBND":                      "143/BC-|UBND",
		"tháng\u00a001\u00a0năm\u00a02023": "tháng\u00a0|01\u00a0năm\u00a0|2023",
	} {
		width := face.width("143/BC-U")
		var got []string
		rs := []rune(text)
		for _, l := range wrap(rs, nil, width, face) {
			got = append(got, string(rs[l.Start:l.End]))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
