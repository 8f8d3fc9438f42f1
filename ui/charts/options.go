package charts

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// basis is what parts the series of one unit: the time basis and, within a
// period, whether months or quarters.
type basis struct {
	of   data.Basis
	kind data.PeriodKind
}

func basisOf(s data.Series) basis {
	b := basis{of: s.Basis}
	if s.Basis == data.InPeriod && len(s.Points) > 0 {
		b.kind = s.Points[0].Period.Kind
	}
	return b
}

// options are the choices below the list of indicators.
type options struct {
	page     *Page
	content  fyne.CanvasObject
	units    *units
	basis    *widget.Select
	shape    *widget.RadioGroup
	from, to *widget.Select

	bases   []basis
	chosen  basis
	periods []data.Period // that can be chosen, oldest first
	start   data.Period   // chosen; zero = the first
	end     data.Period   // chosen; zero = the last
	wanted  string        // word of the basis that was chosen before the start
	quiet   bool          // the widgets are being filled
	fresh   bool          // another indicator or basis: nothing has been unticked yet
}

// unitsHeight is the height of the list of units, in canvas units.
const unitsHeight = 112

func newOptions(p *Page) *options {
	o := &options{page: p}
	o.units = newUnits(o.changed)
	o.basis = widget.NewSelect(nil, func(string) { o.pickBasis() })
	o.shape = widget.NewRadioGroup([]string{msg.ChartsLine, msg.ChartsProgress}, func(string) { o.changed() })
	o.shape.Horizontal, o.shape.Required, o.shape.Selected = true, true, msg.ChartsLine
	o.from = widget.NewSelect(nil, func(string) { o.pickSpan() })
	o.to = widget.NewSelect(nil, func(string) { o.pickSpan() })
	for _, s := range []*widget.Select{o.basis, o.from, o.to} {
		s.PlaceHolder = msg.Missing // Fyne's own is English
	}
	label := func(s string) fyne.CanvasObject {
		return container.NewPadded(kit.NewText(s).Inked(theme.ColorSecond))
	}
	row := func(name string, o fyne.CanvasObject) fyne.CanvasObject {
		return container.NewBorder(nil, nil, container.NewGridWrap(fyne.NewSize(74, 28), label(name)), nil, o)
	}
	o.content = container.NewVBox(kit.HLine(), o.units.content, kit.HLine(),
		row(msg.ChartsBasis, o.basis), row(msg.ChartsShape, o.shape), row(msg.ChartsFrom, o.from), row(msg.ChartsTo, o.to))
	o.content.Hide() // until there is something to choose for
	return o
}

// height gives its one object a height.
type height struct{ h float32 }

func (l height) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(80, l.h) }

func (l height) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

// reset forgets what depends on the indicator.
func (o *options) reset() {
	o.chosen, o.start, o.end, o.fresh = basis{}, data.Period{}, data.Period{}, true
	shape := msg.ChartsLine
	if o.page.indicator.Kind == data.PlanProgress && o.shape.Selected == msg.ChartsProgress {
		shape = msg.ChartsProgress
	}
	o.quiet = true
	o.shape.SetSelected(shape)
	o.quiet = false
}

func (o *options) progress() bool { return o.shape.Selected == msg.ChartsProgress }

func (o *options) changed() {
	if !o.quiet && len(o.page.all) > 0 {
		o.page.draw()
	}
}

// offer fills the choices from what there is.
func (o *options) offer(all []data.Series) {
	o.quiet = true
	defer func() { o.quiet = false }()
	points := map[basis]int{}
	o.bases = o.bases[:0]
	for _, s := range all {
		b := basisOf(s)
		if points[b] == 0 {
			o.bases = append(o.bases, b)
		}
		points[b] += len(s.Points)
	}
	for _, b := range o.bases {
		if o.wanted != "" && msg.BasisWord(b.of, b.kind) == o.wanted {
			o.chosen = b
		}
	}
	o.wanted = ""
	if points[o.chosen] == 0 {
		o.chosen = usual(o.bases, points, o.page.indicator.Kind)
	}
	words := make([]string, len(o.bases))
	for i, b := range o.bases {
		words[i] = msg.BasisWord(b.of, b.kind)
	}
	o.basis.SetOptions(words)
	o.basis.SetSelected(msg.BasisWord(o.chosen.of, o.chosen.kind))
	o.offerUnits(all)
	o.offerPeriods(all)
}

// usual is the basis that suits the indicator best: the running total for
// progress against a plan, the period for counts, the day for levels; else the
// one with the most points.
func usual(bases []basis, points map[basis]int, kind data.IndicatorKind) basis {
	own := data.InPeriod
	switch kind {
	case data.PlanProgress:
		own = data.CumulativeBasis
	case data.Coverage, data.LevelOf:
		own = data.AtDate
	}
	best := basis{}
	for _, b := range bases {
		if best.of == "" || b.of == own && best.of != own || (b.of == own) == (best.of == own) && points[b] > points[best] {
			best = b
		}
	}
	return best
}

// offerUnits lists the units; at first the one with the most points is ticked:
// units of different size on one axis hide each other.
func (o *options) offerUnits(all []data.Series) {
	var series []data.Series
	for _, s := range all {
		if basisOf(s) == o.chosen {
			series = append(series, s)
		}
	}
	o.units.offer(series)
	if most := o.units.most(); o.fresh && most != "" && len(o.units.ticked()) == 0 {
		o.units.tick(most)
	}
	if w := o.page.wanted; w != nil {
		o.page.wanted = nil
		if _, known := o.units.refs[w.String()]; known {
			o.units.tick(w.String())
		}
	}
	o.fresh = false
}

func (o *options) offerPeriods(all []data.Series) {
	seen := map[data.Period]bool{}
	o.periods = o.periods[:0]
	for _, s := range all {
		if basisOf(s) != o.chosen {
			continue
		}
		for _, p := range s.Points {
			if !seen[p.Period] {
				seen[p.Period] = true
				o.periods = append(o.periods, p.Period)
			}
		}
	}
	slices.SortFunc(o.periods, data.Period.Compare)
	words := make([]string, len(o.periods))
	for i, p := range o.periods {
		words[i] = viet.FormatPeriod(p)
	}
	o.from.SetOptions(words)
	o.to.SetOptions(words)
	if len(words) == 0 {
		o.from.ClearSelected()
		o.to.ClearSelected()
		return
	}
	o.from.SetSelectedIndex(firstFrom(o.periods, o.start))
	o.to.SetSelectedIndex(lastUntil(o.periods, o.end))
}

// firstFrom is the place of the first period that ends no earlier than p does,
// so that a span is kept when months become quarters; the first of all where
// there is none.
func firstFrom(all []data.Period, p data.Period) int {
	return max(0, slices.IndexFunc(all, func(q data.Period) bool { return !q.End.Before(p.End) }))
}

// lastUntil is the place of the last period that ends no later than p does; the
// last of all where p is zero or there is none.
func lastUntil(all []data.Period, p data.Period) int {
	for i := len(all) - 1; i >= 0 && !p.IsZero(); i-- {
		if !p.End.Before(all[i].End) {
			return i
		}
	}
	return len(all) - 1
}

func (o *options) pickBasis() {
	if i := o.basis.SelectedIndex(); !o.quiet && i >= 0 && i < len(o.bases) {
		o.chosen, o.fresh = o.bases[i], true
		o.offer(o.page.all)
		o.changed()
	}
}

func (o *options) pickSpan() {
	if o.quiet {
		return
	}
	if i := o.from.SelectedIndex(); i >= 0 {
		o.start = o.periods[i]
	}
	if i := o.to.SelectedIndex(); i >= 0 {
		o.end = o.periods[i]
	}
	o.changed()
}

// choose keeps the series of the ticked units and of them the points within
// the span.
func (o *options) choose(all []data.Series) []data.Series {
	ticked := o.units.ticked()
	var out []data.Series
	for _, s := range all {
		if basisOf(s) != o.chosen || !slices.Contains(ticked, s.Unit.String()) {
			continue
		}
		s.Points = slices.DeleteFunc(slices.Clone(s.Points), func(p data.Point) bool { return !o.holds(p.Period) })
		if len(s.Points) > 0 {
			out = append(out, s)
		}
	}
	return out
}

func (o *options) holds(p data.Period) bool {
	return (o.start.IsZero() || !p.End.Before(o.start.End)) && (o.end.IsZero() || !o.end.End.Before(p.End))
}
