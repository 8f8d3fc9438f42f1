package indicators

import (
	"context"
	"slices"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// keep puts changes in force, on top of what was changed of the same indicators
// before, and offers to take them back.
func (p *Page) keep(text string, changes ...data.IndicatorChange) {
	type done struct {
		reports []int64
		before  []data.IndicatorChange
	}
	task.Do(p.runner, "indicators.keep", func(ctx context.Context) (d done, err error) {
		all, err := p.editor.IndicatorChanges(ctx)
		if err != nil {
			return d, err
		}
		after := make([]data.IndicatorChange, len(changes))
		for i, c := range changes {
			old := data.IndicatorChange{ID: c.ID}
			if at := slices.IndexFunc(all, func(x data.IndicatorChange) bool { return x.ID == c.ID }); at >= 0 {
				old = all[at]
			}
			d.before = append(d.before, old)
			after[i] = over(old, c)
		}
		d.reports, err = p.editor.ChangeIndicators(ctx, after)
		return d, err
	}, func(d done, err error) {
		if err != nil {
			p.failed(err)
			return
		}
		p.Reload()
		if p.cb.Changed != nil {
			p.cb.Changed(text, d.reports, func(ctx context.Context) ([]int64, error) { return p.editor.ChangeIndicators(ctx, d.before) })
		}
	})
}

// over lays a change over what was changed of the indicator before. A wording
// that was left out and is there again is one of its own again.
func over(old, c data.IndicatorChange) data.IndicatorChange {
	gone := func(list, from []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return slices.Contains(from, s) })
	}
	c.Aliases = append(gone(old.Aliases, c.Without), c.Aliases...)
	c.Without = append(gone(old.Without, c.Aliases), c.Without...)
	if c.Name == "" { // only a merging: the rest stays
		into := c.Into
		c = old
		c.Into = into
	}
	return c
}

// unlike is how little an indicator has to do with the row's, negative: 0 the
// same field and unit.
func (r row) unlike(ind data.Indicator) int {
	n := 0
	if ind.Field != r.ind.Field {
		n--
	}
	if ind.Unit != r.ind.Unit {
		n--
	}
	return n
}

// mergeRow asks for the indicator that takes in the one at hand.
func (p *Page) mergeRow() {
	r := p.board.at()
	if r == nil {
		return
	}
	var found []data.Indicator
	pick := &kit.QuickPick{Hint: msg.TeachPickHint, None: msg.ChartsPickNone,
		Find: func(text string) []kit.Choice {
			found = found[:0]
			var out []kit.Choice
			all := p.catalogue.Pick(text)
			if text == "" { // those of its field and unit are the likeliest
				slices.SortStableFunc(all, func(a, b data.Indicator) int { return r.unlike(b) - r.unlike(a) })
			}
			for _, ind := range all {
				if ind.ID != r.ind.ID {
					found = append(found, ind)
					out = append(out, kit.Choice{Text: ind.Name, Note: msg.IndicatorNote(ind)})
				}
			}
			return out
		},
		Picked: func(i int) {
			p.keep(msg.IndicatorMerged(r.ind.Name, found[i].Name), data.IndicatorChange{ID: r.ind.ID, Into: found[i].ID})
		}}
	pick.Show(p.tools[1])
}
