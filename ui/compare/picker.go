package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// picker chooses one of the two reports.
type picker struct {
	page    *Page
	content fyne.CanvasObject
	button  *widget.Button
	line    *kit.Text
	chosen  data.Summary
}

func newPicker(p *Page, label string) *picker {
	k := &picker{page: p, line: kit.NewText("").Shrinking(80)}
	k.button = widget.NewButtonWithIcon("", fynetheme.MenuDropDownIcon(), k.pick)
	k.button.Alignment = widget.ButtonAlignLeading
	k.button.IconPlacement = widget.ButtonIconTrailingText
	k.button.SetText(msg.CompareChoose)
	k.content = container.NewBorder(nil, k.line, container.NewCenter(container.NewPadded(kit.NewText(label).Inked(theme.ColorSecond))), nil, container.New(shrink{}, k.button))
	return k
}

// shrink lets a button be narrower than its text.
type shrink struct{}

func (shrink) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(120, o[0].MinSize().Height)
}

func (shrink) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

func (k *picker) set(s data.Summary) {
	k.chosen = s
	k.button.SetText(msg.ReportLine(s.Header))
	k.line.SetText(msg.ListTitle(s.File, s.Header))
}

// pick opens the list of all reports.
func (k *picker) pick() {
	if !k.page.fresh {
		k.page.fetch(k.pick)
		return
	}
	var found []data.Summary
	pick := &kit.QuickPick{Hint: msg.ComparePickHint, None: msg.ComparePickNone}
	pick.Find = func(text string) []kit.Choice {
		found = k.page.all
		if text != "" {
			found = k.page.tools.Pick(text, k.page.all)
		}
		out := make([]kit.Choice, len(found))
		for i, s := range found {
			out[i] = kit.Choice{Text: msg.ListTitle(s.File, s.Header), Note: msg.ReportLine(s.Header)}
		}
		return out
	}
	pick.Picked = func(i int) {
		k.set(found[i])
		k.page.picked()
	}
	pick.Show(k.button)
}

// picked compares when both are there; with only the right one it tries the
// period before.
func (p *Page) picked() {
	switch {
	case p.left.chosen.ID != 0 && p.right.chosen.ID != 0:
		p.run()
	case p.right.chosen.ID != 0:
		p.beside(p.right.chosen.Header.Period.Prior())
	}
}

// buttons choose the left report by its period.
func (p *Page) buttons() fyne.CanvasObject {
	p.prior = widget.NewButton(msg.ComparePrior, func() { p.beside(p.right.chosen.Header.Period.Prior()) })
	p.year = widget.NewButton(msg.CompareYearBefore, func() { p.beside(p.right.chosen.Header.Period.YearsBefore(1)) })
	return container.NewHBox(p.prior, p.year)
}

// mark shows which of the buttons the left report answers to.
func (p *Page) mark() {
	left, right := p.left.chosen.Header.Period, p.right.chosen.Header.Period
	set := func(b *widget.Button, on bool) {
		b.Importance = widget.MediumImportance
		if on {
			b.Importance = widget.HighImportance
		}
		b.Refresh()
	}
	known := !left.IsZero() && !right.IsZero()
	set(p.prior, known && left == right.Prior())
	set(p.year, known && left == right.YearsBefore(1))
}

// follows reports whether the right report is of the period directly behind the
// left one's: only then does it answer for the tasks that the left one set.
func follows(left, right data.Period) bool {
	return !left.IsZero() && !right.IsZero() && (left == right.Prior() || left.End.AddDays(1) == right.Start)
}

// beside chooses at the left the report of the same unit for a period; among
// several the one of the same issuer and kind.
func (p *Page) beside(period data.Period) {
	right := p.right.chosen
	if right.ID == 0 {
		p.right.pick()
		return
	}
	best, points := data.Summary{}, -1
	for _, s := range p.all {
		h := s.Header
		if s.ID == right.ID || period.IsZero() || h.Period != period || h.Unit != right.Header.Unit || h.Level != right.Header.Level {
			continue
		}
		n := 0
		if h.Issuer == right.Header.Issuer {
			n += 2
		}
		if h.Kind == right.Header.Kind {
			n++
		}
		if n > points {
			best, points = s, n
		}
	}
	if points < 0 {
		p.note.SetText(msg.CompareMissing(period, data.UnitRef{Name: right.Header.Unit, Level: right.Header.Level}))
		return
	}
	p.left.set(best)
	p.run()
}
