package library

import (
	"context"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

func archiveIcon() fyne.Resource { return fynetheme.FolderOpenIcon() }

// remove takes reports out of the archive; the window offers to undo it.
func (p *Page) remove(rows []int) {
	var ids []int64
	for _, i := range rows {
		ids = append(ids, p.rows[i].ID)
	}
	if len(ids) == 0 {
		return
	}
	task.Do(p.run, "library.remove", func(ctx context.Context) (string, error) {
		return p.archive.Remove(ctx, ids)
	}, func(undo string, err error) {
		if err != nil {
			p.out.Failed(err)
			return
		}
		p.out.Removed(len(ids), undo)
		p.Reload()
	})
}

// compareTwo puts the two selected reports side by side, the earlier one left.
func (p *Page) compareTwo() {
	rows := p.table.Selected()
	if len(rows) != 2 {
		return
	}
	a, b := p.rows[rows[0]], p.rows[rows[1]]
	if a.Header.Period.Compare(b.Header.Period) > 0 {
		a, b = b, a
	}
	p.out.Compare(a.ID, b.ID)
}

// comparePrior looks for the report of the period before and puts the two side
// by side.
func (p *Page) comparePrior(s data.Summary) {
	unit := data.UnitRef{Name: s.Header.Unit, Level: s.Header.Level}
	task.Do(p.run, "library.prior", func(ctx context.Context) (int64, error) {
		f := data.Filter{Periods: []data.PeriodKind{s.Header.Period.Kind}}
		if unit.Name != "" {
			f.Units = []data.UnitRef{unit}
		}
		list, err := p.archive.Reports(ctx, f)
		return prior(s, list), err
	}, func(id int64, err error) {
		switch {
		case err != nil:
			p.out.Failed(err)
		case id == 0:
			name := ""
			if unit.Name != "" {
				name = unit.String()
			}
			p.out.Notice(msg.LibraryNoPrior(name))
		default:
			p.out.Compare(id, s.ID)
		}
	})
}

// prior is the report of the nearest period before; of several, one of the same
// issuer. 0 if there is none.
func prior(s data.Summary, list []data.Summary) int64 {
	var best *data.Summary
	for i := range list {
		c := &list[i]
		if c.ID == s.ID || c.Header.Period.IsZero() || !c.Header.Period.End.Before(s.Header.Period.End) {
			continue
		}
		if best == nil || nearer(s, c, best) {
			best = c
		}
	}
	if best == nil {
		return 0
	}
	return best.ID
}

// nearer reports whether c is a better report to compare s with than best: the
// same issuer first, then the later period.
func nearer(s data.Summary, c, best *data.Summary) bool {
	own, bestOwn := c.Header.Issuer == s.Header.Issuer, best.Header.Issuer == s.Header.Issuer
	if own != bestOwn {
		return own
	}
	return best.Header.Period.End.Before(c.Header.Period.End)
}

// menu shows what can be done with the row under the pointer.
func (p *Page) menu(i int, at fyne.Position) {
	s := p.rows[i].Summary
	items := []*fyne.MenuItem{
		fyne.NewMenuItem(msg.Open, func() { p.out.Open(data.Place{Report: s.ID}) }),
		fyne.NewMenuItem(msg.LibraryComparePrior, func() { p.comparePrior(s) }),
		fyne.NewMenuItem(msg.OpenSource, func() { p.out.OpenSource(s.ID) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem(msg.LibraryRemove, func() { p.remove(p.table.Selected()) }),
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.table); c != nil {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c, at)
	}
}
