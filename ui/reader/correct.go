package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// correctSize is the width of the sheet and the height of its list of
// indicators, in canvas units at the normal text size.
const (
	correctWidth = 470
	correctList  = 150
)

// sheet puts right what was read of one figure: which indicator it measures,
// its role, value, unit and subject.
type sheet struct {
	figures   *figures
	figure    data.Figure
	row       int
	indicator *kit.Entry
	list      *kit.Items
	picks     []data.Indicator // of the list; the first has no ID: none
	chosen    string
	role      *widget.Select
	roles     []data.Role
	value     *kit.Entry
	unit      *kit.Entry
	subject   *kit.Entry
	wrong     *kit.Text
	popup     *widget.PopUp
}

// correct opens the sheet of the figure at hand.
func (f *figures) correct() {
	row := f.table.Caret()
	if row < 0 || row >= len(f.rows) || f.page.teach == nil {
		return
	}
	s := f.newSheet(row)
	c := fyne.CurrentApp().Driver().CanvasForObject(f.table)
	if c == nil {
		return
	}
	s.show(c)
}

func (f *figures) newSheet(row int) *sheet {
	x := *f.figure(row)
	s := &sheet{figures: f, figure: x, row: row, chosen: x.Indicator, indicator: kit.NewEntry(msg.TeachPickHint), list: kit.NewItems(),
		value: kit.NewEntry(""), unit: kit.NewEntry(""), subject: kit.NewEntry(""), wrong: kit.NewText("").Inked(theme.ColorWrong).Shrinking(60)}
	s.list.Plain, s.list.OpenOnTap = true, true
	s.list.OnCaret = func(i int) { s.chosen = s.picks[i].ID }
	s.indicator.OnChanged = func(string) { s.search() }
	s.indicator.OnDown = func() { s.list.Step(+1) }
	s.indicator.OnUp = func() { s.list.Step(-1) }
	var words []string
	s.roles, words = msg.Roles()
	s.role = widget.NewSelect(words, nil)
	for i, r := range s.roles {
		if r == x.Role {
			s.role.SetSelectedIndex(i)
		}
	}
	s.value.SetText(viet.FormatDecimal(x.Value))
	s.unit.SetText(x.Unit)
	s.subject.SetText(x.Subject)
	for _, e := range []*kit.Entry{s.indicator, s.value, s.unit, s.subject} {
		e.OnSubmitted = func(string) { s.save() }
		e.OnEscape = s.close
	}
	s.search()
	return s
}

// search lists the indicators that fit what is typed; at first the one that
// the figure has, then those that its subject names.
func (s *sheet) search() {
	text := viet.NFC(s.indicator.Text)
	if text == "" {
		text = s.figure.Subject
	}
	s.picks = []data.Indicator{{Name: msg.TeachNone}}
	if now, ok := s.figures.page.catalogue.Find(s.figure.Indicator); ok && s.figure.Indicator != "" && s.indicator.Text == "" {
		s.picks = append(s.picks, now)
	}
	const most = 30
	for _, ind := range s.figures.page.catalogue.Pick(text) {
		if len(s.picks) < most && ind.ID != s.figure.Indicator || s.indicator.Text != "" && len(s.picks) < most {
			s.picks = append(s.picks, ind)
		}
	}
	items := make([]kit.Item, len(s.picks))
	at := 0
	for i, ind := range s.picks {
		items[i] = kit.Item{Body: kit.Marked{Text: ind.Name}, Note: msg.IndicatorNote(ind)}
		if ind.ID == s.chosen {
			at = i
		}
	}
	if s.indicator.Text != "" && len(s.picks) > 1 {
		at = 1 // the best of what was typed
	}
	s.list.SetItems(items)
	s.list.SetCaret(at)
	s.chosen = s.picks[at].ID
}

func (s *sheet) show(c fyne.Canvas) {
	label := func(text string) fyne.CanvasObject { return kit.NewText(text).Inked(theme.ColorSecond) }
	save := widget.NewButton(msg.TeachSave, s.save)
	save.Importance = widget.HighImportance
	fields := container.New(layout.NewFormLayout(),
		label(msg.ReaderColValue), s.value, label(msg.TeachUnit), s.unit, label(msg.ReaderColRole), s.role, label(msg.ReaderColSubject), s.subject)
	body := container.NewVBox(kit.NewText(msg.TeachTitle(s.figure)).Shrinking(100), s.indicator,
		container.New(listSize{}, s.list), fields,
		kit.NewMarkedText(kit.Marked{Text: msg.TeachScope, Muted: true}), s.wrong,
		container.NewHBox(layout.NewSpacer(), widget.NewButton(msg.Cancel, s.close), save))
	s.popup = widget.NewModalPopUp(container.NewPadded(body), c)
	s.popup.Show()
	c.Focus(s.indicator)
}

func (s *sheet) close() {
	if s.popup != nil {
		s.popup.Hide()
	}
	kit.FocusOn(s.figures.table)
}

// save tells what differs from what was read.
func (s *sheet) save() {
	what := data.Teaching{State: data.FigureCorrected, Indicator: s.chosen}
	keep(&s.figure, &what)
	x := s.figure
	if text := viet.NFC(s.value.Text); text != viet.FormatDecimal(x.Value) {
		n, ok := viet.ScanNumber([]rune(text), 0)
		if !ok || n.End != len([]rune(text)) {
			s.wrong.SetText(msg.TeachNoNumber)
			return
		}
		what.Value = &n.Value
	}
	if i := s.role.SelectedIndex(); i >= 0 && s.roles[i] != x.Role {
		what.Role = s.roles[i]
	}
	if unit := viet.NFC(s.unit.Text); unit != x.Unit {
		what.Unit = &unit
	}
	if subject := viet.NFC(s.subject.Text); subject != x.Subject && subject != "" {
		what.Subject = subject
	}
	s.close()
	s.figures.say(x.ID, what, s.row)
}

// listSize gives the list of indicators its room.
type listSize struct{}

func (listSize) MinSize([]fyne.CanvasObject) fyne.Size {
	grow := theme.Size("text") / theme.NormalText
	return fyne.NewSize(correctWidth*grow, correctList*grow)
}

func (listSize) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }
