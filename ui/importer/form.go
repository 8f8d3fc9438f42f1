package importer

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// levels are the levels of administrative units that can be chosen.
var levels = []string{"", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"}

// form is the header of a report to be put right, field by field.
type form struct {
	page    *Page
	header  data.Header
	period  string // the header's, as shown
	day     string // the header's date, as shown
	unit    *kit.Entry
	level   *widget.Select
	when    *kit.Entry
	kind    *kit.Entry
	symbol  *kit.Entry
	date    *kit.Entry
	issuer  *kit.Entry
	title   *kit.Entry
	known   []data.Unit     // of the archive
	similar *fyne.Container // units that may be meant
	warned  string          // the new unit that the user was asked about
	filling bool            // setting the fields is no editing

	edited func()
	save   func()
	leave  func()
	grown  func() // suggestions came or went
}

func newForm(p *Page) *form {
	f := &form{page: p, unit: kit.NewEntry(msg.ImporterUnitHint), when: kit.NewEntry(msg.ImporterPeriodHint), kind: kit.NewEntry(""),
		symbol: kit.NewEntry(msg.ImporterSymbolHint), date: kit.NewEntry(msg.ImporterDateHint), issuer: kit.NewEntry(""), title: kit.NewEntry(""),
		similar: container.NewHBox()}
	f.level = widget.NewSelect(levels, func(string) { f.changed() })
	f.level.PlaceHolder = msg.Missing
	for _, e := range []*kit.Entry{f.unit, f.when, f.kind, f.symbol, f.date, f.issuer, f.title} {
		e.OnChanged = func(string) { f.changed() }
		e.OnSubmitted = func(string) { f.save() }
		e.OnEscape = func() { f.leave() }
	}
	f.unit.OnChanged = func(string) { f.changed(); f.suggest() }
	f.similar.Hide()
	return f
}

// set shows a header.
func (f *form) set(h data.Header) {
	f.filling = true
	f.header, f.period, f.day, f.warned = h, viet.FormatPeriod(h.Period), viet.FormatDate(h.Date), ""
	f.unit.SetText(h.Unit)
	f.level.SetSelected(h.Level)
	f.when.SetText(f.period)
	f.kind.SetText(h.Kind)
	f.symbol.SetText(h.Symbol)
	f.date.SetText(f.day)
	f.issuer.SetText(h.Issuer)
	f.title.SetText(h.Title)
	f.filling = false
	f.suggest()
}

func (f *form) changed() {
	if !f.filling {
		f.edited()
	}
}

// dirty reports whether a field differs from what was read.
func (f *form) dirty() bool {
	h := f.header
	return f.unit.Text != h.Unit || f.level.Selected != h.Level || f.when.Text != f.period || f.kind.Text != h.Kind ||
		f.symbol.Text != h.Symbol || f.date.Text != f.day || f.issuer.Text != h.Issuer || f.title.Text != h.Title
}

var (
	errPeriod = errors.New("period not understood")
	errDate   = errors.New("date not understood")
)

// corrections are the fields that differ from what was read, and the same
// fields as they were.
func (f *form) corrections() (now, before []data.Correction, err error) {
	h := f.header
	add := func(field data.Field, is, was string) {
		if is != was {
			now = append(now, data.Correction{Field: field, Value: is})
			before = append(before, data.Correction{Field: field, Value: was})
		}
	}
	for _, x := range []struct {
		field data.Field
		is    string
		was   string
	}{{data.FieldUnit, f.unit.Text, h.Unit}, {data.FieldLevel, f.level.Selected, h.Level}, {data.FieldKind, f.kind.Text, h.Kind},
		{data.FieldSymbol, f.symbol.Text, h.Symbol}, {data.FieldIssuer, f.issuer.Text, h.Issuer}, {data.FieldTitle, f.title.Text, h.Title}} {
		add(x.field, viet.NFC(x.is), x.was)
	}
	if f.when.Text != f.period {
		p, ok := parsePeriod(viet.NFC(f.when.Text))
		if !ok {
			return nil, nil, errPeriod
		}
		add(data.FieldPeriod, periodValue(p), periodValue(h.Period))
	}
	if f.date.Text != f.day {
		d, ok := parseDate(viet.NFC(f.date.Text))
		if !ok {
			return nil, nil, errDate
		}
		add(data.FieldDate, d.String(), h.Date.String())
	}
	return now, before, nil
}

// ask fetches the units that the archive knows, to suggest from.
func (f *form) ask() {
	task.Do(f.page.run, "importer.units", f.page.archive.Units, func(list []data.Unit, err error) {
		if err == nil { // without suggestions the form works as well
			f.known = list
			f.suggest()
		}
	})
}

// suggestions is how many units are offered at most.
const suggestions = 4

// suggest offers the units of the archive that may be meant.
func (f *form) suggest() {
	was := f.similar.Visible()
	f.similar.Objects = nil
	if !f.filling && f.unit.Text != f.header.Unit {
		for _, u := range near(f.unit.Text, f.known) {
			if len(f.similar.Objects) == suggestions {
				break
			}
			f.similar.Add(widget.NewButton(msg.UnitName(u), func() {
				f.level.SetSelected(u.Level)
				f.unit.SetText(u.Name)
			}))
		}
	}
	if len(f.similar.Objects) > 0 {
		word := container.NewCenter(kit.NewText(msg.ImporterKnownUnits).Inked(theme.ColorSecond))
		f.similar.Objects = append([]fyne.CanvasObject{word}, f.similar.Objects...)
		f.similar.Show()
	} else {
		f.similar.Hide()
	}
	f.similar.Refresh()
	if was != f.similar.Visible() && f.grown != nil {
		f.grown()
	}
}

// doubtful reports whether saving would make a unit whose name is much like
// one there is. The user is asked once.
func (f *form) doubtful() bool {
	text := viet.NFC(f.unit.Text)
	if text == f.header.Unit || text == f.warned {
		return false
	}
	if list := alike(text, f.known); len(list) > 0 {
		f.warned = text
		f.page.out.Notice(msg.ImporterAlike(msg.UnitName(list[0])))
		return true
	}
	return false
}

// correct saves what was edited, and tells then when it is saved; the window can
// undo it.
func (f *form) correct(id int64, then func()) {
	now, before, err := f.corrections()
	switch {
	case errors.Is(err, errPeriod):
		f.page.out.Notice(msg.ImporterBadPeriod)
		return
	case err != nil:
		f.page.out.Notice(msg.ImporterBadDate)
		return
	case len(now) == 0 || f.doubtful():
		return
	}
	f.page.apply(id, now, func() {
		f.page.out.Undoable(msg.ImporterCorrected, func(ctx context.Context) error {
			return f.page.archive.Correct(ctx, id, before)
		})
		then()
	})
}
