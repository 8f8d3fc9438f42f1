package indicators

import (
	"context"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// Source gives what was observed.
type Source interface {
	// Units are the units that reports of the archive are of.
	Units(ctx context.Context) ([]data.Unit, error)
	// UnitSeries are the series of all indicators of one unit.
	UnitSeries(ctx context.Context, unit data.UnitRef) ([]data.Series, error)
}

// Catalogue knows the indicators.
type Catalogue interface {
	All() []data.Indicator
	Find(idOrName string) (data.Indicator, bool)
	Pick(text string) []data.Indicator // best first
}

// Editor keeps the user's own indicators.
type Editor interface {
	IndicatorChanges(ctx context.Context) ([]data.IndicatorChange, error)
	// ChangeIndicators keeps changes, puts them in force and tells the reports
	// that have to be recounted.
	ChangeIndicators(ctx context.Context, changes []data.IndicatorChange) (reports []int64, err error)
}

// Callbacks is what the page asks of the window; nil ones are left out.
type Callbacks struct {
	Open  func(place data.Place)                    // the sentence that said a value
	Chart func(indicator string, unit data.UnitRef) // the indicator over time
	Add   func()                                    // add reports
	// Changed tells that indicators were changed: reports have to follow, undo
	// takes it back and gives those that follow that.
	Changed func(text string, reports []int64, undo func(ctx context.Context) ([]int64, error))
	Failed  func(err error)
}

// Page is the page of indicators.
type Page struct {
	source    Source
	catalogue Catalogue
	editor    Editor
	runner    *task.Runner
	cb        Callbacks
	prefs     fyne.Preferences

	content fyne.CanvasObject
	stage   *kit.Stage
	body    fyne.CanvasObject
	units   *widget.Select
	filter  *kit.Entry
	board   *board
	tools   []*widget.Button // of the row at hand

	rows  []row // of the unit that is followed
	names map[string]data.UnitRef
	unit  data.UnitRef
}

// slow is how long a fetch may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// prefUnit remembers the unit that is followed.
const prefUnit = "indicators.unit"

// New is the page; it fetches when it is shown.
func New(source Source, catalogue Catalogue, editor Editor, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{source: source, catalogue: catalogue, editor: editor, runner: runner, cb: cb, filter: kit.NewEntry(msg.IndicatorsFilter)}
	p.board = newBoard(p)
	p.units = widget.NewSelect(nil, p.choose)
	p.units.PlaceHolder = msg.Missing
	p.filter.OnChanged = func(string) { p.list() }
	p.filter.OnDown = func() { kit.FocusOn(p.board) }
	p.filter.OnSubmitted = func(string) { kit.FocusOn(p.board) }
	p.filter.OnEscape = func() { p.filter.SetText("") }
	add := widget.NewButton(msg.IndicatorsAdd, func() { p.edit(data.Indicator{}) })
	add.Importance = widget.HighImportance
	p.tools = []*widget.Button{
		widget.NewButton(msg.IndicatorsEdit, func() { p.editRow() }),
		widget.NewButton(msg.IndicatorsMerge, func() { p.mergeRow() }),
		widget.NewButton(msg.IndicatorsSplit, func() { p.splitRow() }),
	}
	right := container.NewHBox(p.tools[0], p.tools[1], p.tools[2], add)
	line := container.NewBorder(nil, nil, container.New(kit.Fixed{Width: 220}, p.units), right, p.filter)
	p.body = container.NewBorder(container.NewVBox(kit.Ground(container.New(kit.Inset{X: 8, Y: 6}, line)), kit.HLine()), nil, nil, nil, p.board.content)
	p.stage = kit.NewStage(p.body)
	p.content = kit.Paper(p.stage)
	return p
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Title is the page's name.
func (p *Page) Title() string { return msg.PageIndicators }

// Remember keeps which unit is followed.
func (p *Page) Remember(prefs fyne.Preferences) { p.prefs = prefs }

// Shown fetches anew: reports may have been added.
func (p *Page) Shown() { p.Reload() }

// FindInPage gives the keyboard to the filter.
func (p *Page) FindInPage() { kit.FocusOn(p.filter) }

// ThemeChanged draws anew in the colours of the theme in force.
func (p *Page) ThemeChanged() { p.board.list.Refresh() }

// Reload fetches anew.
func (p *Page) Reload() {
	p.runner.After("indicators.slow", slow, func() {
		if len(p.rows) == 0 {
			p.stage.Load()
		}
	})
	followed := p.unit
	if followed == (data.UnitRef{}) && p.prefs != nil {
		followed.Name = p.prefs.String(prefUnit) // as it is shown
	}
	task.Do(p.runner, "indicators", func(ctx context.Context) (fetched, error) { return p.fetch(ctx, followed) }, func(got fetched, err error) {
		p.runner.Cancel("indicators.slow")
		if err != nil {
			p.stage.Fail(err, p.Reload)
			return
		}
		p.rows, p.unit = got.rows, got.unit
		if len(got.rows) == 0 && len(got.units) <= 1 {
			p.stage.Put(p.empty())
			return
		}
		p.stage.Put(p.body)
		p.offer(got.units)
	})
}

// fetched is what the page shows: the units to choose from, and the rows of the
// one that is followed.
type fetched struct {
	units []data.Unit
	unit  data.UnitRef
	rows  []row
}

// fetch makes the rows of one unit: its series are asked for at once, those of
// the other units not at all.
func (p *Page) fetch(ctx context.Context, followed data.UnitRef) (fetched, error) {
	units, err := p.source.Units(ctx)
	if err != nil || len(units) == 0 {
		return fetched{}, err
	}
	out := fetched{units: units, unit: follow(units, followed)}
	all, err := p.source.UnitSeries(ctx, out.unit)
	if err != nil {
		return fetched{}, err
	}
	of := map[string][]data.Series{}
	for _, s := range all {
		of[s.Indicator.ID] = append(of[s.Indicator.ID], s)
	}
	order := map[string]int{}
	for i, ind := range p.catalogue.All() {
		order[ind.ID] = i
		if r, ok := rowOf(ind, of[ind.ID]); ok {
			out.rows = append(out.rows, r)
		} else if ind.Own {
			out.rows = append(out.rows, nothing(ind))
		}
	}
	byField(out.rows, order)
	return out, ctx.Err()
}

func (p *Page) empty() fyne.CanvasObject {
	actions := []kit.Action(nil)
	if p.cb.Add != nil {
		actions = append(actions, kit.Action{Label: msg.AddReports, Primary: true, Do: p.cb.Add})
	}
	actions = append(actions, kit.Action{Label: msg.IndicatorsAdd, Do: func() { p.edit(data.Indicator{}) }})
	return kit.Empty(fynetheme.DocumentIcon(), msg.IndicatorsNone, msg.IndicatorsNoneHint, actions...)
}

// list shows the rows of the unit that fit the filter.
func (p *Page) list() {
	words := strings.Fields(viet.Key(viet.NFC(p.filter.Text)))
	var shown []row
next:
	for _, r := range p.rows {
		name := viet.Key(r.ind.Name + " " + r.ind.Field + " " + strings.Join(r.ind.Aliases, " "))
		for _, w := range words {
			if !strings.Contains(name, w) {
				continue next
			}
		}
		shown = append(shown, r)
	}
	p.board.show(shown)
}

func (p *Page) failed(err error) {
	if err != nil && p.cb.Failed != nil {
		p.cb.Failed(err)
	}
}
