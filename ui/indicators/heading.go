package indicators

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/ui/kit"
	"khobaocao/ui/theme"
)

// newHeading names the columns.
func newHeading() fyne.CanvasObject {
	var texts []fyne.CanvasObject
	for i, title := range titles {
		t := kit.NewText(title).Sized("helperText").Inked(theme.ColorSecond).Bolded().Shrinking(10)
		if rightOf[i] {
			t.Aligned(fyne.TextAlignTrailing)
		}
		texts = append(texts, t)
	}
	return container.New(headingLayout{}, texts...)
}

type headingLayout struct{}

func (headingLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(60, theme.RowHeight())
}

func (headingLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x, w := spans(size.Width)
	for i := range o {
		o[i].Move(fyne.NewPos(x[i]+pad, 0))
		o[i].Resize(fyne.NewSize(max(0, w[i]-2*pad), size.Height))
		if w[i] == 0 {
			o[i].Hide()
		} else {
			o[i].Show()
		}
	}
}
