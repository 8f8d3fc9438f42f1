package chart

import (
	"image/color"
	"math"
	"sort"

	"khobaocao/data"
)

// name is one line's name at the right of the plot.
type name struct {
	text  string
	value string
	y     float64 // where the line ends
	c     color.NRGBA
	dash  []float64
	width float64
	dots  bool // the line stands as single dots: its sign is one too
}

// names of all lines, with the value at which each ends.
func (l *line) names(y scaleY) []name {
	var list []name
	for n, s := range l.series {
		for i := len(s.Points) - 1; i >= 0; i-- {
			v, ok := l.value(s.Points[i])
			if !ok {
				continue
			}
			c, dash := l.pal.stroke(n)
			list = append(list, name{l.nameOf(s), l.valueText(v), y.y(v), c, dash, lineWidth, false})
			break
		}
	}
	for _, plan := range l.targets {
		list = append(list, l.lastOf(plan, y, func(v data.Values) *float64 { return v.Target })...)
	}
	if l.prior {
		last := planLine{name: wordLastYear, series: l.series, c: l.pal.Prior}
		named := l.lastOf(last, y, func(v data.Values) *float64 { return v.Prior })
		for i := range named {
			named[i].dots = l.priorDots()
		}
		list = append(list, named...)
	}
	return list
}

// lastOf names a step line, or last year's, by the last value that it has.
func (l *line) lastOf(line planLine, y scaleY, pick func(data.Values) *float64) []name {
	for _, s := range line.series {
		for i := len(s.Points) - 1; i >= 0; i-- {
			if v := pick(s.Points[i].Values); v != nil {
				return []name{{line.name, l.valueText(*v), y.y(*v), line.c, line.dash, planWidth, false}}
			}
		}
	}
	return nil
}

func (l *line) valueText(v float64) string {
	if l.ofPercent || l.unit == "%" {
		return number(v) + "%"
	}
	return number(v)
}

// nameOf tells a series from its neighbours: by unit, by indicator, or by both.
func (l *line) nameOf(s data.Series) string {
	units, indicators, bases := unitCount(l.series) > 1, false, false
	for _, o := range l.series {
		indicators = indicators || o.Indicator.ID != s.Indicator.ID
		bases = bases || o.Unit == s.Unit && o.Indicator.ID == s.Indicator.ID && o.Basis != s.Basis
	}
	text := ""
	if indicators {
		text = s.Indicator.Name
	}
	if units {
		text = join(text, s.Unit.Name)
	}
	if bases {
		text = join(text, basisWords[s.Basis])
	}
	if text == "" {
		return wordValue
	}
	return text
}

// The names take at most this part of the width, and at most so much.
const (
	legendShare = 0.32
	legendMax   = 190
)

func legendWidth(p *pen, names []name, w float64) float64 {
	widest := 0.0
	for _, n := range names {
		widest = math.Max(widest, p.faces.width(n.text+"  "+n.value, style{labelSize, true}))
	}
	return math.Min(widest+swatch+6, math.Min(legendShare*w, legendMax)) + legendGap
}

// legend writes the names beside the plot, each as near to the end of its
// line as the others let it, in the order of the ends; it never covers data.
func legend(p *pen, pal Palette, names []name, x, top, bottom float64) {
	sort.SliceStable(names, func(a, b int) bool { return names[a].y < names[b].y })
	room := int((bottom - top + legendRow) / legendRow)
	rest := 0
	if len(names) > room {
		rest = len(names) - max(room-1, 0)
		names = names[:len(names)-rest]
	}
	ys := spread(names, top, bottom-float64(min(rest, 1))*legendRow)
	regular, bold := style{labelSize, false}, style{labelSize, true}
	space := p.faces.width("  ", regular)
	for i, n := range names {
		if n.dots {
			p.dot(xy{x + swatch/2, ys[i]}, priorDot, n.c, false, pal.Paper)
		} else {
			p.line([]xy{{x, ys[i]}, {x + swatch, ys[i]}}, n.c, n.width, n.dash)
		}
		value := p.faces.width(n.value, bold)
		limit := legendMax - swatch - 6.0
		text := p.faces.fit(n.text, regular, math.Max(limit-value-space, 30))
		p.text(xy{x + swatch + 6, ys[i] + 3.5}, text, regular, pal.Ink, left)
		p.text(xy{x + swatch + 6 + p.faces.width(text, regular) + space, ys[i] + 3.5}, n.value, bold, pal.Ink, left)
	}
	if rest > 0 {
		p.text(xy{x, bottom + 3.5}, "… và "+itoa(rest)+" "+wordUnits+" khác", regular, pal.Second, left)
	}
}

// spread moves heights apart to legendRow, keeping their order and staying
// between top and bottom: pushed down from above, then up from below.
func spread(names []name, top, bottom float64) []float64 {
	ys := make([]float64, len(names))
	for i, n := range names {
		ys[i] = math.Max(n.y, top)
		if i > 0 {
			ys[i] = math.Max(ys[i], ys[i-1]+legendRow)
		}
	}
	limit := bottom
	for i := len(ys) - 1; i >= 0; i-- {
		ys[i] = math.Min(ys[i], limit)
		limit = ys[i] - legendRow
	}
	return ys
}
