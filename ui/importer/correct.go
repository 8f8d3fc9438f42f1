package importer

import (
	"context"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/task"
)

// parsePeriod reads a period as a person writes it; an empty text is none.
func parsePeriod(text string) (data.Period, bool) {
	if text == "" {
		return data.Period{}, true
	}
	for _, m := range viet.Periods(text) {
		if m.Period.Start.Year != 0 {
			return m.Period, true
		}
	}
	return data.Period{}, false
}

// periodValue is a period as data.Correction wants it.
func periodValue(p data.Period) string {
	if p.IsZero() {
		return ""
	}
	return string(p.Kind) + " " + p.Start.String() + " " + p.End.String()
}

// parseDate reads a day as a person writes it; an empty text is none.
func parseDate(text string) (data.Date, bool) {
	if text == "" {
		return data.Date{}, true
	}
	for _, m := range viet.Dates(text) {
		if m.Date.Year != 0 {
			return m.Date, true
		}
	}
	return data.Date{}, false
}

// apply saves corrections of a report and shows its header anew.
func (p *Page) apply(id int64, list []data.Correction, then func()) {
	task.Do(p.run, "importer.correct", func(ctx context.Context) (data.Summary, error) {
		if err := p.archive.Correct(ctx, id, list); err != nil {
			return data.Summary{}, err
		}
		return p.archive.Summary(ctx, id)
	}, func(s data.Summary, err error) {
		if err != nil {
			p.out.Failed(err)
			return
		}
		p.renew(s, list)
		then()
		p.out.Changed()
	})
}

// Refresh shows the header of a report anew, after an undo.
func (p *Page) Refresh() {
	it := p.at(p.table.Caret())
	if it == nil || it.result.Report == 0 {
		return
	}
	id := it.result.Report
	task.Do(p.run, "importer.correct", func(ctx context.Context) (data.Summary, error) {
		return p.archive.Summary(ctx, id)
	}, func(s data.Summary, err error) {
		if err == nil {
			p.renew(s, nil)
		}
	})
}

// renew puts a report's header into its rows, and what was put right in it;
// without corrections, what had been put right is in doubt again.
func (p *Page) renew(s data.Summary, right []data.Correction) {
	for _, it := range p.items {
		if it.result.Report != s.ID {
			continue
		}
		it.setHeader(s.Header)
		if it.right == nil || right == nil {
			it.right = map[data.Field]bool{}
		}
		for _, c := range right {
			it.right[c.Field] = true
		}
	}
	p.table.Redraw()
	p.caretMoved(p.table.Caret())
}
