package reader

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// Teacher keeps what the user says of figures.
type Teacher interface {
	// Say keeps it of a figure of a filed report. It gives back what was said
	// before, for Teach to restore, and other reports that have to follow.
	Say(ctx context.Context, rep *data.Report, figure string, what data.Teaching) (before data.Teaching, others []int64, err error)
	Teach(ctx context.Context, t data.Teaching) (before data.Teaching, others []int64, err error)
}

// Catalogue knows the indicators.
type Catalogue interface {
	Find(idOrName string) (data.Indicator, bool)
	Pick(text string) []data.Indicator // best first
}

// Teaches lets the user say of figures what they measure.
func (p *Page) Teaches(teach Teacher, catalogue Catalogue) {
	p.teach, p.catalogue = teach, catalogue
	if teach != nil {
		p.side.figures.keys.Show()
		p.side.figures.table.OnEnter = func(int) { p.side.figures.act(data.FigureConfirmed) }
	}
}

// act confirms or refuses the figure at hand and goes on to the next.
func (f *figures) act(state data.FigureState) {
	row := f.table.Caret()
	if row < 0 || row >= len(f.rows) || f.page.teach == nil {
		return
	}
	x := f.figure(row)
	what := data.Teaching{State: state, Indicator: x.Indicator}
	if state == data.FigureRefused {
		what.Indicator = ""
	}
	keep(x, &what)
	f.say(x.ID, what, row)
}

// keep has a figure that was corrected before stay so.
func keep(x *data.Figure, what *data.Teaching) {
	if x.State == data.FigureCorrected || x.State == data.FigureTaught {
		value, unit := x.Value, x.Unit
		what.Role, what.Unit, what.Subject, what.Value = x.Role, &unit, x.Subject, &value
	}
}

func (f *figures) say(figure string, what data.Teaching, row int) {
	p := f.page
	rep := p.report
	type done struct {
		before data.Teaching
		others []int64
		report data.Report
	}
	task.Do(p.runner, "reader.teach", func(ctx context.Context) (d done, err error) {
		if d.before, d.others, err = p.teach.Say(ctx, &rep, figure, what); err != nil {
			return d, err
		}
		d.report, err = p.source.Report(ctx, rep.ID)
		return d, err
	}, func(d done, err error) {
		if err != nil {
			p.failed(err)
			return
		}
		p.renew(d.report)
		if next := row + 1; !f.doubts.Checked && next < len(f.rows) {
			f.table.Select(next)
		}
		if p.cb.Taught != nil {
			p.cb.Taught(msg.Taught(what.State, len(d.others)), d.others, p.untaught(d.before))
		}
	})
}

// untaught takes a teaching back; the reports that have to follow are told.
func (p *Page) untaught(before data.Teaching) func(ctx context.Context) ([]int64, error) {
	return func(ctx context.Context) ([]int64, error) {
		_, others, err := p.teach.Teach(ctx, before)
		return others, err
	}
}

// Reload shows the report at hand again, where something was said of figures
// elsewhere; place and choice stay.
func (p *Page) Reload() {
	id := p.report.ID
	if id == 0 {
		return
	}
	task.Do(p.runner, "reader.reload", func(ctx context.Context) (data.Report, error) { return p.source.Report(ctx, id) },
		func(rep data.Report, err error) {
			if err == nil && p.report.ID == id { // gone or unreadable: what is in sight stays
				p.renew(rep)
			}
		})
}

// renew shows the same report with other states of its figures. Where a better
// reading has changed it altogether, it is shown anew.
func (p *Page) renew(rep data.Report) {
	rep.ID = p.report.ID
	same := len(rep.Passages) == len(p.report.Passages) && len(rep.Figures) == len(p.report.Figures)
	p.report = rep
	if !same {
		p.text.SetReport(&p.report)
		p.outline.show(&p.report)
		p.side.figures.show(&p.report)
		return
	}
	p.text.Renew(&p.report)
	p.side.figures.renew(&p.report)
}

func (p *Page) failed(err error) {
	if p.cb.Failed != nil {
		p.cb.Failed(err)
	}
}
