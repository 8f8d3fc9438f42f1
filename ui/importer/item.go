package importer

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Columns of the list.
const (
	columnFile   = "file"
	columnResult = "result"
	columnUnit   = "unit"
	columnPeriod = "period"
	columnKind   = "kind"
	columnFolder = "folder"
)

var columns = []kit.Column{
	{ID: columnFile, Title: msg.ColumnFile, Width: 250},
	{ID: columnResult, Title: msg.ColumnResult, Width: 220, Flex: true},
	{ID: columnUnit, Title: msg.ColumnUnit, Width: 140, Drop: 2},
	{ID: columnPeriod, Title: msg.ColumnPeriod, Width: 152, Drop: 1},
	{ID: columnKind, Title: msg.ColumnKind, Width: 90, Drop: 4},
	{ID: columnFolder, Title: msg.ColumnFolder, Width: 130, Drop: 5},
}

func addIcon() fyne.Resource { return fynetheme.ContentAddIcon() }

// item is one file and what became of it.
type item struct {
	result data.ImportResult
	name   string
	folder string // the last part of its path
	period string
	unit   string
	right  map[data.Field]bool // what the user has put right
}

func newItem(r data.ImportResult) *item {
	path := strings.ReplaceAll(r.File, `\`, "/")
	it := &item{result: r, name: filepath.Base(path), folder: filepath.Base(filepath.Dir(path))}
	it.setHeader(r.Header)
	return it
}

func (it *item) setHeader(h data.Header) {
	it.result.Header = h
	it.period = viet.FormatPeriod(h.Period)
	it.unit = ""
	if h.Unit != "" {
		it.unit = msg.UnitName(data.UnitRef{Name: h.Unit, Level: h.Level})
	}
}

// problem reports whether a person should look at the file.
func (it *item) problem() bool {
	return it.result.Status == data.Failed || it.doubts() != ""
}

func (it *item) doubts() string {
	if it.result.Status != data.Imported {
		return ""
	}
	var left []string
	for _, d := range it.result.Doubts {
		if !it.right[data.Field(d)] {
			left = append(left, d)
		}
	}
	return msg.ImporterDoubts(left)
}

// outcome is the state in words, and its colour.
func (it *item) outcome() kit.Cell {
	switch it.result.Status {
	case data.Failed:
		return kit.Cell{Text: msg.ImporterFailed(msg.Short(it.result.Err).What), Color: theme.ColorWrong}
	case data.Duplicate:
		return kit.Cell{Text: msg.ImporterDuplicateOf(msg.Title(it.result.Header), it.period), Color: theme.ColorSecond}
	}
	text := msg.ImporterAdded
	if it.result.Version {
		text = msg.ImporterVersion
	}
	if d := it.doubts(); d != "" {
		return kit.Cell{Text: text + ", " + d, Color: theme.ColorBehind}
	}
	return kit.Cell{Text: text, Color: theme.ColorGood}
}

func (p *Page) cell(row int, column string) kit.Cell {
	it := p.at(row)
	if it == nil {
		return kit.Cell{}
	}
	switch column {
	case columnFile:
		return kit.Cell{Text: it.name}
	case columnResult:
		return it.outcome()
	case columnUnit:
		return it.read(it.unit)
	case columnPeriod:
		return it.read(it.period)
	case columnKind:
		return it.read(msg.Capital(it.result.Header.Kind))
	case columnFolder:
		return kit.Cell{Text: it.folder, Color: theme.ColorSecond}
	}
	return kit.Cell{}
}

// read is a field that was read, or the sign that it is missing.
func (it *item) read(text string) kit.Cell {
	if text == "" {
		return kit.Cell{Text: msg.Missing, Color: theme.ColorSecond}
	}
	return kit.Cell{Text: text}
}

// counts are the totals above the list.
type counts struct{ added, version, duplicate, failed int }

func (c *counts) add(r data.ImportResult) {
	switch {
	case r.Status == data.Failed:
		c.failed++
	case r.Status == data.Duplicate:
		c.duplicate++
	case r.Version:
		c.version++
	default:
		c.added++
	}
}
