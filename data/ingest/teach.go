package ingest

import (
	"context"
	"errors"
	"slices"

	"khobaocao/data"
	"khobaocao/data/taught"
)

// Catalogue knows the indicators.
type Catalogue interface {
	Mark(rep *data.Report)
	Observe(rep data.Report) []data.Observation
}

// Teachings is what an archive offers that keeps what the user says of figures.
type Teachings interface {
	Report(ctx context.Context, id int64) (data.Report, error)
	Teach(ctx context.Context, t data.Teaching) (before data.Teaching, err error)
	Teachings(ctx context.Context) ([]data.Teaching, error)
	Saying(ctx context.Context, wording string) ([]int64, error)
	Reindicate(ctx context.Context, id int64, indicators []string, seen []data.Observation) error
}

// errNoTeachings means an archive that cannot be taught.
var errNoTeachings = errors.New("this archive keeps no teachings")

// book is what was taught, read from the archive when it is first asked for
// and after each teaching.
func (im *Importer) book(ctx context.Context) (taught.Book, error) {
	if b := im.taught.Load(); b != nil {
		return *b, nil
	}
	archive, ok := im.archive.(Teachings)
	if !ok {
		return taught.Book{}, nil
	}
	all, err := archive.Teachings(ctx)
	if err != nil {
		return taught.Book{}, err
	}
	b := taught.NewBook(all)
	im.taught.Store(&b)
	return b, nil
}

// laid is a report with what was taught over its figures. The report itself
// stays as read: that is what the archive keeps, so that a teaching can be taken
// back.
func (im *Importer) laid(ctx context.Context, rep data.Report) (data.Report, error) {
	b, err := im.book(ctx)
	if err != nil || b.Empty() {
		return rep, err
	}
	rep.Figures = slices.Clone(rep.Figures)
	b.Apply(&rep)
	return rep, nil
}

// mark sets which indicator each figure measures: as taught, else by its words.
func (im *Importer) mark(ctx context.Context, rep *data.Report) error {
	with, err := im.laid(ctx, *rep)
	if err != nil {
		return err
	}
	im.catalogue.Mark(&with)
	for i := range rep.Figures {
		rep.Figures[i].Indicator = with.Figures[i].Indicator
	}
	return nil
}

// observe is what a report says of its unit and period.
func (im *Importer) observe(ctx context.Context, rep data.Report) ([]data.Observation, error) {
	with, err := im.laid(ctx, rep)
	if err != nil {
		return nil, err
	}
	return im.catalogue.Observe(with), nil
}

// Teach keeps what the user says of a figure, and has its report follow at
// once. It gives back what he had said before, to undo it by, and the other
// reports that hold the same wording and have to follow (Recount).
func (im *Importer) Teach(ctx context.Context, t data.Teaching) (before data.Teaching, others []int64, err error) {
	archive, ok := im.archive.(Teachings)
	if !ok {
		return before, nil, errNoTeachings
	}
	if before, err = archive.Teach(ctx, t); err != nil {
		return before, nil, err
	}
	im.taught.Store(nil)
	if before.State == "" {
		before = data.Teaching{Report: t.Report, Anchor: t.Anchor, Wording: t.Wording}
	}
	if err := im.Recount(ctx, []int64{t.Report}, nil); err != nil || t.Wording == "" {
		return before, nil, err
	}
	others, err = archive.Saying(ctx, t.Wording)
	return before, slices.DeleteFunc(others, func(id int64) bool { return id == t.Report }), err
}

// Say is Teach of a figure of a filed report, by its id; what holds what the
// user says, without saying of which figure.
func (im *Importer) Say(ctx context.Context, rep *data.Report, figure string, what data.Teaching) (before data.Teaching, others []int64, err error) {
	for _, f := range rep.Figures {
		if f.ID != figure {
			continue
		}
		text := ""
		for i := range rep.Passages {
			if rep.Passages[i].ID == f.Passage {
				text = rep.Passages[i].Text
			}
		}
		named := taught.Of(rep.ID, text, f)
		what.Report, what.Anchor, what.Wording = named.Report, named.Anchor, named.Wording
		if what.State == data.FigureConfirmed && what.Indicator == "" {
			what.Wording = "" // that the number is right says nothing of what others measure
		}
		return im.Teach(ctx, what)
	}
	return before, nil, data.ErrNotFound
}

// Recount works out anew, from what the archive keeps of reports, which
// indicators their figures measure and what they are observations of: after
// something was taught, or indicators were changed. A report that is gone by
// now is passed over. About 3 ms a report; the error is the context's or the
// archive's.
func (im *Importer) Recount(ctx context.Context, reports []int64, progress func(data.Progress)) error {
	archive, ok := im.archive.(Teachings)
	if !ok {
		return nil
	}
	for n, id := range reports {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := im.recount(ctx, archive, id); err != nil {
			return err
		}
		if progress != nil {
			progress(data.Progress{Done: n + 1, Total: len(reports)})
		}
	}
	return nil
}

func (im *Importer) recount(ctx context.Context, archive Teachings, id int64) error {
	rep, err := archive.Report(ctx, id)
	if errors.Is(err, data.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	for i := range rep.Figures {
		if rep.Figures[i].State == "" {
			rep.Figures[i].Indicator = ""
		}
	}
	im.catalogue.Mark(&rep)
	indicators := make([]string, len(rep.Figures))
	for i, f := range rep.Figures {
		indicators[i] = f.Indicator
	}
	return archive.Reindicate(ctx, id, indicators, im.catalogue.Observe(rep))
}

// follow recounts reports just filed of whose figures something was said: the
// reading did not know yet which report it was.
func (im *Importer) follow(ctx context.Context, results []data.ImportResult) error {
	b, err := im.book(ctx)
	if err != nil || b.Empty() {
		return err
	}
	for _, r := range results {
		if r.Status == data.Imported && b.Has(r.Report) {
			if err := im.Recount(ctx, []int64{r.Report}, nil); err != nil {
				return err
			}
		}
	}
	return nil
}
