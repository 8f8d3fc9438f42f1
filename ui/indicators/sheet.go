package indicators

import (
	"strings"

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

// sheetWidth is the width of the sheet, wordingsHeight that of the wordings in
// it, in canvas units at the normal text size.
const (
	sheetWidth     = 520
	wordingsHeight = 110
)

// betters are the directions in the order of the list.
var betters = []data.Better{data.MoreIsBetter, data.LessIsBetter, data.NoBetter}

// sheet makes an indicator of the user's own or changes one.
type sheet struct {
	page     *Page
	old      data.Indicator // ID "" = a new one
	from     data.Indicator // of which a new one is split off
	name     *kit.Entry
	wordings *widget.Entry // one a line
	unit     *kit.Entry
	better   *widget.Select
	target   *kit.Entry
	field    *kit.Entry
	wrong    *kit.Text
	popup    *widget.PopUp
}

// edit opens the sheet for an indicator; one without an id is new.
func (p *Page) edit(ind data.Indicator) { p.newSheet(ind).show(msg.IndicatorSheet(ind.ID != "")) }

func (p *Page) editRow() {
	if r := p.board.at(); r != nil {
		p.edit(r.ind)
	}
}

// splitRow opens the sheet for a new indicator with the wordings of the one at
// hand: those that the user leaves in it become the new one's.
func (p *Page) splitRow() {
	r := p.board.at()
	if r == nil {
		return
	}
	s := p.newSheet(data.Indicator{Unit: r.ind.Unit, Better: r.ind.Better, Field: r.ind.Field, Kind: r.ind.Kind, Aliases: r.ind.Aliases})
	s.from = r.ind
	s.show(msg.IndicatorSplit(r.ind.Name))
}

func (p *Page) newSheet(ind data.Indicator) *sheet {
	s := &sheet{page: p, old: ind, name: kit.NewEntry(msg.IndicatorNameHint), wordings: widget.NewMultiLineEntry(), unit: kit.NewEntry(msg.IndicatorUnitHint),
		target: kit.NewEntry(msg.IndicatorTargetHint), field: kit.NewEntry(msg.IndicatorFieldHint), wrong: kit.NewText("").Inked(theme.ColorWrong).Shrinking(60)}
	s.better = widget.NewSelect(msg.BetterWords(), nil)
	s.better.SetSelectedIndex(2)
	for i, b := range betters {
		if b == ind.Better {
			s.better.SetSelectedIndex(i)
		}
	}
	s.name.SetText(ind.Name)
	s.unit.SetText(ind.Unit)
	s.field.SetText(ind.Field)
	s.wordings.SetText(strings.Join(ind.Aliases, "\n"))
	if ind.Target != nil {
		s.target.SetText(msg.PlainNumber(*ind.Target))
	}
	for _, e := range []*kit.Entry{s.name, s.unit, s.target, s.field} {
		e.OnSubmitted = func(string) { s.save() }
		e.OnEscape = s.close
	}
	return s
}

func (s *sheet) show(title string) {
	c := fyne.CurrentApp().Driver().CanvasForObject(s.page.content)
	if c == nil {
		return
	}
	label := func(text string) fyne.CanvasObject { return kit.NewText(text).Inked(theme.ColorSecond) }
	save := widget.NewButton(msg.TeachSave, s.save)
	save.Importance = widget.HighImportance
	fields := container.New(layout.NewFormLayout(),
		label(msg.IndicatorsColName), s.name, label(msg.TeachUnit), s.unit, label(msg.IndicatorBetter), s.better,
		label(msg.IndicatorTarget), s.target, label(msg.IndicatorField), s.field,
		label(msg.IndicatorWordings), container.New(wordingsSize{}, s.wordings))
	body := container.NewVBox(kit.NewText(title).Bolded().Shrinking(100), fields,
		kit.NewMarkedText(kit.Marked{Text: msg.IndicatorWordingsHint, Muted: true}), s.wrong,
		container.NewHBox(layout.NewSpacer(), widget.NewButton(msg.Cancel, s.close), save))
	s.popup = widget.NewModalPopUp(container.NewPadded(body), c)
	s.popup.Show()
	c.Focus(s.name)
}

func (s *sheet) close() {
	if s.popup != nil {
		s.popup.Hide()
	}
	kit.FocusOn(s.page.board)
}

// save keeps what differs from the indicator as it was.
func (s *sheet) save() {
	c, problem := s.read()
	if problem != "" {
		s.wrong.SetText(problem)
		return
	}
	s.close()
	s.page.keep(msg.IndicatorSaved(c.Name, s.old.ID == ""), c)
}

// read is what the sheet says, or what is wrong with it.
func (s *sheet) read() (c data.IndicatorChange, problem string) {
	text := func(t string) string { return strings.Join(strings.Fields(viet.NFC(t)), " ") }
	c = data.IndicatorChange{ID: s.old.ID, Name: text(s.name.Text), Unit: text(s.unit.Text), Field: text(s.field.Text), Kind: s.old.Kind,
		Better: betters[max(0, s.better.SelectedIndex())]}
	if c.Name == "" {
		return c, msg.IndicatorNoName
	}
	if c.Unit == "" {
		return c, msg.IndicatorNoUnit
	}
	if t := text(s.target.Text); t != "" {
		n, ok := viet.ScanNumber([]rune(t), 0)
		if !ok || n.End != len([]rune(t)) {
			return c, msg.TeachNoNumber
		}
		v := n.Value.Float64()
		c.Target = &v
	}
	if c.Kind == "" && c.Target != nil && c.Unit != "%" {
		c.Kind = data.PlanProgress
	}
	c.Aliases, c.Without = s.readWordings()
	if c.ID == "" {
		c.ID = s.page.newID(c.Name)
	}
	return c, ""
}

// readWordings are the wordings that the indicator did not have, and those that
// it is to have no more.
func (s *sheet) readWordings() (more, without []string) {
	have, kept := map[string]bool{}, map[string]bool{}
	if s.old.ID != "" {
		for _, a := range s.old.Aliases {
			have[viet.Key(a)] = true
		}
	}
	for _, l := range strings.Split(viet.NFC(s.wordings.Text), "\n") {
		l = strings.Join(strings.Fields(l), " ")
		if l == "" || kept[viet.Key(l)] {
			continue
		}
		kept[viet.Key(l)] = true
		if !have[viet.Key(l)] {
			more = append(more, l)
		}
	}
	if s.old.ID == "" {
		return more, nil
	}
	for _, a := range s.old.Aliases {
		if !kept[viet.Key(a)] {
			without = append(without, a)
		}
	}
	return more, without
}

// newID names an indicator that is not there yet: "cua-toi-cay-xanh".
func (p *Page) newID(name string) string {
	base := "rieng-" + strings.Join(strings.FieldsFunc(viet.Key(name), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	}), "-")
	id := base
	for n := 2; ; n++ {
		if _, taken := p.catalogue.Find(id); !taken {
			return id
		}
		id = base + "-" + msg.Number(n)
	}
}

// wordingsSize gives the wordings their room.
type wordingsSize struct{}

func (wordingsSize) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize((sheetWidth-110)*grow(), wordingsHeight*grow())
}

func (wordingsSize) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }
