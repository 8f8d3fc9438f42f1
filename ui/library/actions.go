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
		p.removed = true
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

// menu shows what can be done with the row under the pointer.
func (p *Page) menu(i int, at fyne.Position) {
	s := p.rows[i].Summary
	items := []*fyne.MenuItem{
		fyne.NewMenuItem(msg.Open, func() { p.out.Open(data.Place{Report: s.ID}) }),
		fyne.NewMenuItem(msg.LibraryComparePrior, func() { p.out.ComparePrior(s.ID) }),
		fyne.NewMenuItem(msg.Edit, func() { p.out.Edit(s.ID) }),
		fyne.NewMenuItem(msg.OpenSource, func() { p.out.OpenSource(s.ID) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem(msg.LibraryRemove, func() { p.remove(p.table.Selected()) }),
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.table); c != nil {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c, at)
	}
}
