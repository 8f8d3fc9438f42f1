package importer

import (
	"context"
	"errors"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

var errPeriod = errors.New("period not understood")

// corrections are the fields that differ from what was read, and the same
// fields as they were.
func (d *detail) corrections() (now, before []data.Correction, err error) {
	h := d.item.result.Header
	add := func(f data.Field, is, was string) {
		if is != was {
			now = append(now, data.Correction{Field: f, Value: is})
			before = append(before, data.Correction{Field: f, Value: was})
		}
	}
	add(data.FieldUnit, viet.NFC(d.unit.Text), h.Unit)
	add(data.FieldLevel, d.level.Selected, h.Level)
	add(data.FieldKind, viet.NFC(d.kind.Text), h.Kind)
	if d.period.Text != d.item.period {
		p, ok := parsePeriod(viet.NFC(d.period.Text))
		if !ok {
			return nil, nil, errPeriod
		}
		add(data.FieldPeriod, periodValue(p), periodValue(h.Period))
	}
	return now, before, nil
}

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

// correct saves what was edited; the window can undo it.
func (d *detail) correct() {
	it := d.item
	if it == nil {
		return
	}
	now, before, err := d.corrections()
	if err != nil {
		d.page.out.Notice(msg.ImporterBadPeriod)
		return
	}
	if len(now) == 0 {
		return
	}
	id := it.result.Report
	d.page.apply(id, now, func() {
		d.page.out.Undoable(msg.ImporterCorrected, func(ctx context.Context) error {
			return d.page.archive.Correct(ctx, id, before)
		})
	})
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
