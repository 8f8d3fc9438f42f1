// Package charts is the page that draws an indicator over time against its
// target. It fetches through the small interface Source, picks indicators from
// a Catalogue, and draws with data/chart; it knows no archive.
package charts

import (
	"context"
	"image"
	"io"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/data/chart"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Source gives what was observed.
type Source interface {
	// ObservedIndicators is the number of observations of each indicator.
	ObservedIndicators(ctx context.Context) (map[string]int, error)
	// Series are all series of an indicator; nil units are all units.
	Series(ctx context.Context, indicator string, units []data.UnitRef) ([]data.Series, error)
}

// Catalogue knows the indicators.
type Catalogue interface {
	All() []data.Indicator
	Pick(text string) []data.Indicator // best first
}

// Callbacks is what the page asks of the window; nil ones are left out.
type Callbacks struct {
	Open func(place data.Place) // the sentence that said a point
	Copy func(text string)
	Save func(name string, write func(io.Writer) error) // asks where to
	Add  func()                                         // add reports

	CopyPicture func(image.Image) // onto the clipboard, for a document
}

// Page is the chart page.
type Page struct {
	source    Source
	catalogue Catalogue
	runner    *task.Runner
	cb        Callbacks

	content *kit.Panes
	stage   *kit.Stage
	body    fyne.CanvasObject
	choose  *chooser
	options *options
	chart   *kit.Chart
	table   *table
	tools   fyne.CanvasObject

	prefs     fyne.Preferences // nil until Remember
	indicator data.Indicator
	all       []data.Series // of the indicator
	drawn     []data.Series // as chosen
	drawing   *chart.Drawing
	decimals  int
	wanted    *data.UnitRef // to be ticked once the series are there
}

// slow is how long work may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// New is the page with nothing chosen.
func New(source Source, catalogue Catalogue, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{source: source, catalogue: catalogue, runner: runner, cb: cb, chart: kit.NewChart()}
	p.choose = newChooser(p)
	p.options = newOptions(p)
	p.table = newTable(p)
	p.chart.OnTapped = func(at data.Point, _ int) { p.open(at) }
	p.chart.Describe = p.describe
	p.tools = p.buttons()
	below := container.NewBorder(kit.HLine(), nil, nil, nil, p.table.content)
	both := container.New(stacked{}, kit.Paper(p.chart), kit.Paper(below))
	p.body = container.NewBorder(container.NewVBox(p.tools, kit.HLine()), nil, nil, nil, both)
	p.stage = kit.NewStage(p.empty())
	left := container.NewBorder(p.choose.entry, p.options.content, nil, nil, p.choose.content)
	p.content = kit.NewPanes(
		kit.Pane{Object: kit.Paper(left), Width: 270, Min: 200},
		kit.Pane{Object: kit.Paper(p.stage), Min: 400, Flex: true},
	)
	return p
}

// chartShare is the chart's part of the height; the table has the rest.
const chartShare = 0.64

// stacked puts the chart over its table.
type stacked struct{}

func (stacked) MinSize(o []fyne.CanvasObject) fyne.Size {
	chart, table := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(chart.Width, table.Width), chart.Height+table.Height)
}

func (stacked) Layout(o []fyne.CanvasObject, size fyne.Size) {
	high := max(o[0].MinSize().Height, float32(int(size.Height*chartShare)))
	o[0].Resize(fyne.NewSize(size.Width, high))
	o[1].Move(fyne.NewPos(0, high))
	o[1].Resize(fyne.NewSize(size.Width, size.Height-high))
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Title is the page's name.
func (p *Page) Title() string { return msg.PageCharts }

// Remember keeps the widths of the panes, and what is drawn.
func (p *Page) Remember(prefs fyne.Preferences) {
	p.prefs = prefs
	p.content.Remember(prefs, "charts.panes")
}

// Shown renews the list of indicators and the chart: reports may have been
// added.
func (p *Page) Shown() {
	p.choose.fetch()
	if p.indicator.ID != "" {
		p.fetch()
	}
}

// ThemeChanged draws anew in the colours of the theme in force.
func (p *Page) ThemeChanged() {
	if len(p.drawn) > 0 {
		p.draw()
	}
}

// Show draws an indicator, by its id.
func (p *Page) Show(indicator string) {
	for _, ind := range p.catalogue.All() {
		if ind.ID == indicator {
			p.show(ind)
			return
		}
	}
}

// ShowOf draws an indicator of one unit.
func (p *Page) ShowOf(indicator string, unit data.UnitRef) {
	p.wanted = &unit
	p.Show(indicator)
}

func (p *Page) show(ind data.Indicator) {
	if p.indicator.ID != ind.ID {
		p.indicator = ind
		p.options.reset()
		p.options.content.Show()
		p.content.Refresh()
	}
	p.choose.mark(ind.ID)
	p.fetch()
}

func (p *Page) empty() fyne.CanvasObject {
	return kit.Empty(theme.Current().Icon("list"), msg.ChartsEmpty, msg.ChartsEmptyHint)
}

func (p *Page) fetch() {
	id := p.indicator.ID
	p.runner.After("charts.slow", slow, p.stage.Load)
	task.Do(p.runner, "charts", func(ctx context.Context) ([]data.Series, error) { return p.source.Series(ctx, id, nil) },
		func(all []data.Series, err error) {
			p.runner.Cancel("charts.slow")
			if err != nil {
				p.stage.Fail(err, p.fetch)
				return
			}
			p.all = all
			p.options.offer(all)
			p.draw()
		})
}

// draw shows what is chosen of the series.
func (p *Page) draw() {
	p.drawn = p.options.choose(p.all)
	p.note()
	p.decimals = decimalsOf(p.drawn)
	p.table.show()
	drawing, err := p.make()
	switch {
	case len(p.options.units.ticked()) == 0 && len(p.all) > 0:
		p.stage.Put(kit.Empty(theme.Current().Icon("list"), msg.ChartsNoUnit, msg.ChartsNoUnitHint))
		return
	case len(p.drawn) == 0:
		p.stage.Put(kit.Empty(theme.Current().Icon("list"), msg.ChartsNothing, msg.ChartsWiden))
		return
	case err != nil:
		p.stage.Fail(err, p.draw)
		return
	}
	p.drawing = drawing
	p.chart.SetDrawing(drawing)
	p.stage.Put(p.body)
}

// draws reports whether a period of a series is among what is drawn.
func (p *Page) draws(s data.Series, period data.Period) bool {
	for _, d := range p.drawn {
		if d.Unit == s.Unit && basisOf(d) == basisOf(s) {
			return slices.ContainsFunc(d.Points, func(q data.Point) bool { return q.Period == period })
		}
	}
	return false
}

// make is the drawing of the chosen series.
func (p *Page) make() (*chart.Drawing, error) {
	if len(p.drawn) == 0 {
		return nil, nil
	}
	opt := chart.Options{Palette: chart.Light()}
	if theme.IsDark() {
		opt.Palette = chart.Dark()
	}
	if p.options.progress() {
		return chart.Progress(p.drawn, opt)
	}
	return chart.Line(p.drawn, opt)
}

func (p *Page) describe(at data.Point, series int) string {
	unit := data.UnitRef{}
	if len(p.drawn) > 1 && series < len(p.drawn) {
		unit = p.drawn[series].Unit
	}
	return msg.PointLine(at, unit, p.indicator.Unit, p.decimals)
}

func (p *Page) open(at data.Point) {
	if p.cb.Open != nil && at.Source.Report != 0 {
		p.cb.Open(at.Source)
	}
}
