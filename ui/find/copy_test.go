package find

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// What is copied of a result can be sent as it is: the figure or the words,
// and where they stand.
func TestCopyHasItsSource(t *testing.T) {
	var copied string
	p, _, _ := shown(t, Callbacks{Copy: func(s string) { copied = s }})
	test.Type(p.entry, "ngân sách")
	p.list.TypedShortcut(&fyne.ShortcutCopy{})
	if want := "Thu ngân sách, tháng 5/2023: 12,4 tỷ đồng.\nNguồn: Báo cáo tháng 5, xã Bình An, Tháng 5/2023"; copied != want {
		t.Errorf("a figure: %q, want %q", copied, want)
	}
	p.list.Step(+1)
	p.list.TypedShortcut(&fyne.ShortcutCopy{})
	if want := "“Thu ngân sách đạt”\nNguồn: Báo cáo tháng 5, xã Bình An, Tháng 5/2023, mục I"; copied != want {
		t.Errorf("words: %q, want %q", copied, want)
	}
}
