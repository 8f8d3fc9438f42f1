package charts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// chooser lists the indicators that reports of the archive carry: by field, or
// best first while something is typed.
type chooser struct {
	page     *Page
	entry    *kit.Entry
	content  fyne.CanvasObject
	list     *kit.Items
	none     *kit.Text
	observed map[string]int
	rows     []data.Indicator // of the list; headings have no ID
}

func newChooser(p *Page) *chooser {
	c := &chooser{page: p, list: kit.NewItems(), entry: kit.NewEntry(msg.ChartsPickHint), none: kit.NewText(msg.ChartsPickNone).Inked(theme.ColorSecond).Shrinking(80)}
	c.entry.OnChanged = func(string) { c.build() }
	c.entry.OnDown = func() { c.list.Step(+1) }
	c.entry.OnUp = func() { c.list.Step(-1) }
	c.entry.OnSubmitted = func(string) {
		if c.list.Caret() < 0 {
			c.list.Step(+1)
		}
	}
	c.list.OnCaret = func(i int) { p.show(c.rows[i]) }
	c.none.Hide()
	c.content = container.NewStack(c.list, container.NewVBox(container.NewPadded(c.none)))
	return c
}

// fetch renews the numbers of observations.
func (c *chooser) fetch() {
	task.Do(c.page.runner, "charts.observed", c.page.source.ObservedIndicators, func(got map[string]int, err error) {
		if err != nil {
			c.page.stage.Fail(err, c.page.Shown)
			return
		}
		c.observed = got
		c.build()
		switch {
		case len(got) == 0:
			actions := []kit.Action(nil)
			if c.page.cb.Add != nil {
				actions = append(actions, kit.Action{Label: msg.AddReports, Primary: true, Do: c.page.cb.Add})
			}
			c.page.stage.Put(kit.Empty(fynetheme.DocumentIcon(), msg.ChartsNoData, msg.ChartsNoDataHint, actions...))
		case c.page.indicator.ID == "" && !c.page.recall(got):
			c.page.stage.Put(c.page.empty())
		}
	})
}

func (c *chooser) build() {
	text := viet.NFC(c.entry.Text)
	var found []data.Indicator
	if text == "" {
		found = byField(c.page.catalogue.All())
	} else {
		found = c.page.catalogue.Pick(text)
	}
	var items []kit.Item
	c.rows = c.rows[:0]
	field := ""
	for _, ind := range found {
		n := c.observed[ind.ID]
		if n == 0 {
			continue
		}
		if text == "" && ind.Field != field {
			field = ind.Field
			items = append(items, kit.Item{Group: true, Body: kit.Marked{Text: fieldName(field), Face: kit.Face{Bold: true}}})
			c.rows = append(c.rows, data.Indicator{})
		}
		items = append(items, kit.Item{Body: kit.Marked{Text: ind.Name}, Note: msg.Observations(n)})
		c.rows = append(c.rows, ind)
	}
	c.none.Hidden = len(items) > 0 || text == ""
	c.none.Refresh()
	c.list.SetItems(items)
	c.mark(c.page.indicator.ID)
}

// mark puts an indicator at hand without drawing it again.
func (c *chooser) mark(id string) {
	for i, ind := range c.rows {
		if id != "" && ind.ID == id {
			c.list.SetCaret(i)
			return
		}
	}
}

// byField keeps the order of fields and, within one, of indicators.
func byField(all []data.Indicator) []data.Indicator {
	var order []string
	fields := map[string][]data.Indicator{}
	for _, ind := range all {
		if fields[ind.Field] == nil {
			order = append(order, ind.Field)
		}
		fields[ind.Field] = append(fields[ind.Field], ind)
	}
	var out []data.Indicator
	for _, f := range order {
		out = append(out, fields[f]...)
	}
	return out
}

func fieldName(field string) string {
	if field == "" {
		return msg.ChartsOther
	}
	return field
}
