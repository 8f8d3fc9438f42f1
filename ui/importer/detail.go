package importer

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// detail is the strip below the list: the whole message of the file at hand,
// and the fields that were read, to be put right.
type detail struct {
	page   *Page
	item   *item
	path   *kit.Text
	what   *kit.Text
	do     *kit.Text
	form   *form
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
		form: newForm(p)}
	d.save = widget.NewButton(msg.ImporterCorrect, d.correct)
	d.save.Importance = widget.HighImportance
	d.open = widget.NewButton(msg.Open, func() { p.open(p.table.Caret()) })
	f := d.form
	f.edited, f.save, f.grown = d.edited, d.correct, d.resized
	f.leave = func() { d.show(d.item); kit.FocusOn(p.table) }
	d.fields = container.NewVBox(
		row(field(msg.FieldUnit, f.unit, 150), field(msg.FieldLevel, f.level, 112), field(msg.FieldPeriod, f.when, 160), field(msg.FieldKind, f.kind, 100)),
		f.similar,
		row(field(msg.FieldSymbol, f.symbol, 130), field(msg.FieldDate, f.date, 94), field(msg.FieldIssuer, f.issuer, 220), d.save, d.open))
	texts := container.NewVBox(d.what, d.do, d.path)
	d.strip = kit.Ground(kit.Edges(kit.HLine(), nil, nil, nil,
		container.New(kit.Inset{X: 12, Y: 8}, container.NewVBox(texts, d.fields))))
	d.show(nil)
	return d
}

// row sets objects side by side; where it is too narrow for them it scrolls.
func row(o ...fyne.CanvasObject) fyne.CanvasObject {
	return container.NewHScroll(container.NewHBox(o...))
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
	d.form.set(it.result.Header)
	d.save.Disable()
	if it.result.Report != 0 {
		d.form.ask()
		d.fields.Show()
	} else {
		d.fields.Hide()
	}
	d.item = it
	d.resized()
}

// resized has the page share its height out anew: the strip is higher with the
// fields than without.
func (d *detail) resized() { d.page.resized() }

// edited offers to save once a field differs from what was read.
func (d *detail) edited() {
	if d.item == nil {
		return
	}
	setEnabled(d.save, d.form.dirty())
}

// correct saves what was edited.
func (d *detail) correct() {
	if d.item != nil {
		d.form.correct(d.item.result.Report, func() {})
	}
}
