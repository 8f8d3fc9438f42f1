package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/test"

	"khobaocao/ui/theme"
)

// A count gives way before the line of tools widens its page; with room it is
// whole.
func TestToolLineGivesWay(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	count := NewText("2.000 tệp: 1.974 báo cáo, 26 bản khác, 0 lỗi").Giving()
	line := ToolLine(NewText("Thêm báo cáo"), count, layout.NewSpacer(), NewText("Chọn tệp, thư mục…"))
	w := test.NewTempWindow(t, line)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(900, 60))
	if got, want := count.Size().Width, widths.of(count.Text(), count.face()); got != want {
		t.Errorf("%v wide in a wide line, want %v", got, want)
	}
	if most := line.MinSize().Width; most > 360 {
		t.Errorf("the line wants %v", most)
	}
}

func TestEntryNeverWidensAPage(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	e := NewEntry("")
	empty := e.MinSize()
	for range 200 {
		e.Append("thu ngân sách trên địa bàn ")
	}
	if e.MinSize() != empty {
		t.Errorf("wants %v, empty %v", e.MinSize(), empty)
	}
}
