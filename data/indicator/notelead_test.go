package indicator

import (
	"strings"
	"testing"

	"khobaocao/data"
)

// figureAt is a figure of a passage whose number stands in its text.
func figureAt(p data.Passage, number, unit, subject string, role data.Role) data.Figure {
	at := len([]rune(p.Text[:strings.Index(p.Text, number)]))
	return data.Figure{ID: p.ID + number, Passage: p.ID, Start: at, End: at + len([]rune(number)), Number: number, Unit: unit, Subject: subject, Role: role, Group: p.ID}
}

// TestContextOfPassage marks figures that only the heading above, the sentence
// of their note's mark, or the words before them tell apart.
func TestContextOfPassage(t *testing.T) {
	body := data.Passage{ID: "p1", Kind: data.ParagraphPassage, Section: "I", Text: "Thời tiết thuận lợi. Diện tích rau màu giữ vững ở các ấp",
		Refs: []data.NoteRef{{At: 55, Mark: "1"}}}
	note := data.Passage{ID: "p2", Kind: data.NotePassage, Section: "I", Mark: "1", Text: "Diện tích gieo trồng: 41 ha; năng suất ước đạt 320 tấn"}
	union := data.Passage{ID: "p3", Kind: data.ParagraphPassage, Topic: "Hội Nông dân xã", Text: "Kết nạp mới 26 hội viên, nâng đến nay có 518 hội viên"}
	clear := data.Passage{ID: "p4", Kind: data.ParagraphPassage, Text: "Tiến độ chi trả tiền bồi thường cụm công nghiệp đạt 31.500/42.000 m²; đạt 30.100/45.000 m²"}
	rep := data.Report{Passages: []data.Passage{body, note, union, clear}, Figures: []data.Figure{
		figureAt(note, "41", "ha", "Diện tích gieo trồng", data.Actual),
		figureAt(note, "320", "tấn", "năng suất", data.Actual),
		figureAt(union, "26", "hội viên", "kết nạp mới hội viên", data.Actual),
		figureAt(union, "518", "hội viên", "hội viên (kết nạp mới hội viên)", data.Level),
		figureAt(clear, "31.500", "m²", "cụm công nghiệp Đồng Gò", data.Actual),
		figureAt(clear, "30.100", "m²", "cụm công nghiệp Đồng Gò", data.Actual),
	}}
	load(t).Mark(&rep)
	want := []string{"dien-tich-rau-mau", "san-luong-rau-mau", "ket-nap-hoi-vien-nong-dan", "hoi-vien-nong-dan", "gpmb-dien-tich", "gpmb-dien-tich"}
	for i, f := range rep.Figures {
		if f.Indicator != want[i] {
			t.Errorf("%s %s (%s): %q, want %q", f.Number, f.Unit, f.Subject, f.Indicator, want[i])
		}
	}
}
