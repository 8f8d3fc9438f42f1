package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// searchWidth is the width of the search field, in canvas units.
const searchWidth = 420

// topBar has the name, back and forward, the search field, the button that
// adds reports, and the settings.
type topBar struct {
	search        *kit.Entry
	back, forward *toolButton
	add           *widget.Button
	settings      *toolButton
	row           fyne.CanvasObject
}

func newTopBar(w *Window) *topBar {
	t := &topBar{search: kit.NewEntry(msg.SearchHint)}
	// What is typed here goes on in the search page, whose field takes over
	// the keyboard with the text so far.
	t.search.OnChanged = func(text string) {
		if text != "" {
			t.search.SetText("")
			w.search(text)
		}
	}
	t.search.OnEscape = func() { w.pages[w.way.present().page].Shown() }
	t.back = newToolButton(drawBack, func() { w.step(-1) })
	t.forward = newToolButton(drawForward, func() { w.step(+1) })
	t.settings = newToolButton(drawSettings, w.showSettings)
	t.add = widget.NewButtonWithIcon(msg.AddButton, icon{"add", drawAdd, theme.ColorPaper}, w.openImporter)
	t.add.Importance = widget.HighImportance
	name := kit.NewText(msg.AppName).Bolded().Sized("subHeadingText").Inked(theme.ColorAccent)
	keys := kit.NewText(msg.SearchKeys).Inked(theme.ColorSecond).Sized("helperText")
	field := container.New(searchLayout{}, t.search, keys)
	t.row = kit.Ground(kit.ToolLine(name, gap(10), t.back, t.forward, gap(6), field, layout.NewSpacer(), t.add, t.settings))
	return t
}

// gap is empty room in a row.
func gap(width float32) fyne.CanvasObject {
	r := canvas.NewRectangle(color.Transparent)
	r.SetMinSize(fyne.NewSize(width, 1))
	return r
}

// searchLayout puts the field's key at its right end.
type searchLayout struct{}

func (searchLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(searchWidth, o[0].MinSize().Height)
}

func (searchLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size)
	m := o[1].MinSize()
	o[1].Resize(m)
	o[1].Move(fyne.NewPos(size.Width-m.Width-10, (size.Height-m.Height)/2))
}

// toolButton is a small button with a drawing of ours and no text.
type toolButton struct {
	widget.Button
	draw string
}

func newToolButton(draw string, do func()) *toolButton {
	b := &toolButton{draw: draw}
	b.Icon = icon{draw, draw, theme.ColorInk}
	b.OnTapped = do
	b.Importance = widget.LowImportance
	b.ExtendBaseWidget(b)
	return b
}

// setEnabled shows whether the button does anything now.
func (b *toolButton) setEnabled(on bool) {
	// Fyne fades the filling of a drawing only, and ours are strokes.
	if on {
		b.Icon = icon{b.draw, b.draw, theme.ColorInk}
		b.Enable()
	} else {
		b.Icon = icon{b.draw, b.draw, theme.ColorLastYear}
		b.Disable()
	}
	b.Refresh()
}
