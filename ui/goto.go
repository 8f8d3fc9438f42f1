package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/desktop"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// How many of each kind the quick pick shows.
const (
	picksOfReports    = 12
	picksOfIndicators = 6
)

// target is one thing that Ctrl+G goes to.
type target struct {
	choice kit.Choice
	do     func()
}

// commands are the things to do that have a name.
func (w *Window) commands() []target {
	list := []struct {
		name, key string
		do        func()
	}{
		{msg.AddReports, "Ctrl+O", w.openImporterToChoose},
		{msg.PasteText, "Ctrl+V", w.paste},
		{msg.PageLibrary, "Ctrl+1", func() { w.open(pageLibrary) }},
		{msg.PageFind, "Ctrl+2", func() { w.open(pageFind) }},
		{msg.PageCompare, "Ctrl+3", func() { w.open(pageCompare) }},
		{msg.PageCharts, "Ctrl+4", func() { w.open(pageCharts) }},
		{msg.CheckTitle, "Ctrl+6", func() { w.open(pageCheck) }},
		{msg.Undo, "Ctrl+Z", w.undo},
		{msg.Keys, "Ctrl+/", w.showKeys},
		{msg.Help, "F1", w.showHelp},
	}
	if desktop.Offered {
		list = append(list, struct {
			name, key string
			do        func()
		}{msg.AddFolder, "", w.pickFolder})
	}
	var out []target
	for _, c := range list {
		out = append(out, target{kit.Choice{Text: c.name, Note: c.key}, c.do})
	}
	return out
}

// goTo opens the quick pick over titles, indicators and commands.
func (w *Window) goTo() {
	task.Do(w.run, "window.goto", func(ctx context.Context) ([]data.Summary, error) {
		return w.deps.Archive.Reports(ctx, data.Filter{})
	}, func(all []data.Summary, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		var found []target
		pick := &kit.QuickPick{Hint: msg.GoToHint, None: msg.GoToNone}
		pick.Find = func(text string) []kit.Choice {
			found = w.targets(text, all)
			out := make([]kit.Choice, len(found))
			for i, t := range found {
				out[i] = t.choice
			}
			return out
		}
		pick.Picked = func(i int) {
			if do := found[i].do; do != nil {
				do()
			}
		}
		pick.Show(w.top.search)
	})
}

// targets are what fits the text, by kind, best first: the kinds whose best
// holds every word of the text come before those that fit loosely.
func (w *Window) targets(text string, all []data.Summary) []target {
	titles, charts, todo := w.reportTargets(text, all), w.chartTargets(text), w.commandTargets(text)
	groups := []struct {
		title string
		list  []target
	}{{msg.GoToReports, titles}, {msg.GoToCharts, charts}, {msg.GoToCommands, todo}}
	var sure, loose []target
	for _, g := range groups {
		if len(g.list) == 0 {
			continue
		}
		whole := append([]target{{choice: kit.Choice{Text: g.title, Group: true}}}, g.list...)
		if at, _ := kit.Matching(text, []string{g.list[0].choice.Text}); len(at) > 0 {
			sure = append(sure, whole...)
		} else {
			loose = append(loose, whole...)
		}
	}
	return append(sure, loose...)
}

func (w *Window) reportTargets(text string, all []data.Summary) (out []target) {
	reports := all
	if text != "" {
		reports = w.deps.PickTitles(text, all)
	}
	for _, s := range reports[:min(len(reports), picksOfReports)] {
		out = append(out, target{reportChoice(s), func() { w.openReport(data.Place{Report: s.ID}) }})
	}
	return out
}

func (w *Window) chartTargets(text string) (out []target) {
	if text == "" {
		return nil
	}
	found := w.deps.Catalogue.Pick(text)
	for _, ind := range found[:min(len(found), picksOfIndicators)] {
		out = append(out, target{kit.Choice{Text: ind.Name, Note: ind.Field}, func() { w.chart(ind.ID) }})
	}
	return out
}

func (w *Window) commandTargets(text string) (out []target) {
	commands := w.commands()
	var names []string
	for _, c := range commands {
		names = append(names, c.choice.Text)
	}
	at, marks := kit.Matching(text, names)
	for i, n := range at {
		c := commands[n]
		c.choice.Marks = marks[i]
		out = append(out, c)
	}
	return out
}

// reportChoice is a report in the quick pick.
func reportChoice(s data.Summary) kit.Choice {
	title := msg.Title(s.Header)
	if title == "" {
		title = s.File
	}
	note := viet.FormatPeriod(s.Header.Period)
	if s.Header.Unit != "" {
		unit := msg.UnitName(data.UnitRef{Name: s.Header.Unit, Level: s.Header.Level})
		if note != "" {
			note = unit + " · " + note
		} else {
			note = unit
		}
	}
	return kit.Choice{Text: title, Note: note}
}
