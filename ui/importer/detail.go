package importer

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// levels are the levels of administrative units that can be chosen.
var levels = []string{"", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"}

// detail is the strip below the list: the whole message of the file at hand,
// and the fields that were read, to be put right.
type detail struct {
	page   *Page
	item   *item
	path   *kit.Text
	what   *kit.Text
	do     *kit.Text
	unit   *kit.Entry
	level  *widget.Select
	period *kit.Entry
	kind   *kit.Entry
	save   *widget.Button
	open   *widget.Button
	fields *fyne.Container
	strip  fyne.CanvasObject
}

func newDetail(p *Page) *detail {
	d := &detail{page: p,
		path: kit.NewText("").Inked(theme.ColorSecond).Shrinking(100),
		what: kit.NewText("").Bolded().Shrinking(100),
		do:   kit.NewText("").Shrinking(100),
		unit: kit.NewEntry(msg.ImporterUnitHint), period: kit.NewEntry(msg.ImporterPeriodHint), kind: kit.NewEntry("")}
	d.level = widget.NewSelect(levels, func(string) { d.edited() })
	d.level.PlaceHolder = msg.Missing
	d.save = widget.NewButton(msg.ImporterCorrect, d.correct)
	d.save.Importance = widget.HighImportance
	d.open = widget.NewButton(msg.Open, func() { p.open(p.table.Caret()) })
	for _, e := range []*kit.Entry{d.unit, d.period, d.kind} {
		e.OnChanged = func(string) { d.edited() }
		e.OnSubmitted = func(string) { d.correct() }
		e.OnEscape = func() { d.show(d.item); kit.FocusOn(p.table) }
	}
	d.fields = container.NewHBox(field(msg.FieldUnit, d.unit, 150), field(msg.FieldLevel, d.level, 112),
		field(msg.FieldPeriod, d.period, 150), field(msg.FieldKind, d.kind, 100), d.save, layout.NewSpacer(), d.open)
	texts := container.NewVBox(d.what, d.do, d.path)
	d.strip = kit.Ground(kit.Edges(kit.HLine(), nil, nil, nil,
		container.New(kit.Inset{X: 12, Y: 8}, container.NewVBox(texts, d.fields))))
	d.show(nil)
	return d
}

// field is a caption with its input.
func field(name string, input fyne.CanvasObject, width float32) fyne.CanvasObject {
	return container.NewHBox(container.NewCenter(kit.NewText(name).Inked(theme.ColorSecond)), container.New(kit.Fixed{Width: width}, input))
}

func (d *detail) content() fyne.CanvasObject { return d.strip }

// show is for a row of the list; nil shows what the list is for.
func (d *detail) show(it *item) {
	d.item = nil // setting the fields is no editing
	d.path.SetText("")
	d.do.SetText("")
	if it == nil {
		d.what.SetText(msg.ImporterHint)
		d.what.SetInk(theme.ColorSecond)
		d.fields.Hide()
		d.resized()
		return
	}
	cell := it.outcome()
	d.what.SetText(cell.Text)
	d.what.SetInk(cell.Color)
	if m := msg.Of(it.result.Err); m.What != "" {
		d.what.SetText(m.What)
		d.do.SetText(m.Do)
	} else {
		d.do.SetText(msg.Title(it.result.Header))
	}
	d.path.SetText(it.result.File)
	h := it.result.Header
	d.unit.SetText(h.Unit)
	d.level.SetSelected(h.Level)
	d.period.SetText(it.period)
	d.kind.SetText(h.Kind)
	d.save.Disable()
	if it.result.Report != 0 {
		d.fields.Show()
	} else {
		d.fields.Hide()
	}
	d.item = it
	d.resized()
}

// resized has the page share its height out anew: the strip is higher with the
// fields than without.
func (d *detail) resized() {
	if d.page.full != nil {
		d.page.full.Refresh()
	}
}

// edited offers to save once a field differs from what was read.
func (d *detail) edited() {
	if d.item == nil {
		return
	}
	h := d.item.result.Header
	if d.unit.Text != h.Unit || d.level.Selected != h.Level || d.period.Text != d.item.period || d.kind.Text != h.Kind {
		d.save.Enable()
	} else {
		d.save.Disable()
	}
}
