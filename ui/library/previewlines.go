package library

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
)

// How many lines of each part the preview shows.
const (
	findingsShown = 4
	figuresShown  = 8
	outlineShown  = 40
)

type lineKind int

// Kinds of line in the preview.
const (
	titleKind   lineKind = iota // the report's title
	plainLine                   // a word of what and the thing: "Đơn vị", "Huyện …"
	mutedLine                   // a remark
	headingLine                 // title of a part
	findingLine                 // a finding with its sign
	figureLine                  // subject left, number right
	outlineLine                 // a heading of the report, indented
)

// previewLine is one line; a place other than none makes it a way into the
// report.
type previewLine struct {
	kind  lineKind
	label string // left: what it is
	text  string
	depth int
	place data.Place
}

// titleBlock is what is known without fetching the report.
func titleBlock(s data.Summary) []previewLine {
	h := s.Header
	title := msg.Title(h)
	if title == "" {
		title = s.File
	}
	out := []previewLine{{kind: titleKind, text: title}}
	add := func(label, text string) {
		if text == "" {
			text = msg.Missing
		}
		out = append(out, previewLine{kind: plainLine, label: label, text: text})
	}
	if h.Unit != "" {
		add(msg.ColumnUnit, msg.UnitName(data.UnitRef{Name: h.Unit, Level: h.Level}))
	} else {
		add(msg.ColumnUnit, "")
	}
	add(msg.PreviewIssuer, h.Issuer)
	add(msg.ColumnPeriod, viet.FormatPeriod(h.Period))
	add(msg.ColumnSymbol, h.Symbol)
	add(msg.ColumnDate, viet.FormatDate(h.Date))
	add(msg.PreviewFile, s.File)
	if s.Versions > 1 {
		add(msg.PreviewVersions, msg.Number(s.Versions))
	}
	return out
}

// reportLines is what the report itself says.
func reportLines(id int64, rep data.Report) []previewLine {
	var out []previewLine
	places := map[string]data.Figure{}
	for _, f := range rep.Figures {
		places[f.ID] = f
	}
	out = append(out, findingLines(id, rep, places)...)
	out = append(out, figureLines(id, rep)...)
	if len(rep.Outline) > 0 {
		out = append(out, previewLine{kind: headingLine, text: msg.LibraryOutline})
		for _, h := range rep.Outline[:min(len(rep.Outline), outlineShown)] {
			text := h.Heading
			if h.Number != "" {
				text = h.Number + ". " + text
			}
			out = append(out, previewLine{kind: outlineLine, text: text, depth: max(0, h.Level-1), place: data.Place{Report: id, Passage: h.Passage}})
		}
	}
	return out
}

func findingLines(id int64, rep data.Report, figures map[string]data.Figure) []previewLine {
	var out []previewLine
	for _, f := range rep.Findings {
		if f.Severity == data.Look || len(out) == findingsShown {
			continue
		}
		place := data.Place{Report: id}
		if len(f.Figures) > 0 {
			place = placeOf(id, figures[f.Figures[0]])
		}
		out = append(out, previewLine{kind: findingLine, text: f.Text, label: string(f.Severity), place: place})
	}
	if len(out) > 0 {
		out = append([]previewLine{{kind: headingLine, text: msg.LibraryFindings}}, out...)
	}
	return out
}

func figureLines(id int64, rep data.Report) []previewLine {
	var first, second []previewLine // figures of known indicators come first
	total := 0
	for _, f := range rep.Figures {
		if f.Subject == "" {
			continue
		}
		total++
		if f.Role != data.Actual && f.Role != data.Level && f.Role != data.Estimate {
			continue
		}
		line := previewLine{kind: figureLine, label: msg.Capital(f.Subject), text: figureText(f), place: placeOf(id, f)}
		if f.Indicator != "" {
			first = append(first, line)
		} else {
			second = append(second, line)
		}
	}
	lines := append(first, second...)
	lines = lines[:min(len(lines), figuresShown)]
	if len(lines) == 0 {
		return nil
	}
	out := append([]previewLine{{kind: headingLine, text: msg.LibraryFigures}}, lines...)
	if left := total - len(lines); left > 0 {
		out = append(out, previewLine{kind: mutedLine, text: msg.LibraryMoreFigures(left)})
	}
	return out
}

// figureText is "khoảng 12,4 tỷ đồng", "44,62%".
func figureText(f data.Figure) string {
	text := f.Number
	if f.Unit == "%" {
		text += "%"
	} else if f.Unit != "" {
		text += " " + f.Unit
	}
	return strings.TrimSpace(f.Qualifier + " " + text)
}

func placeOf(id int64, f data.Figure) data.Place {
	return data.Place{Report: id, Passage: f.Passage, Start: f.Start, End: f.End}
}
