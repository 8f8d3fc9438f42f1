package indicators

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// The columns of the board.
const (
	colName = iota
	colLine
	colValue
	colBar
	colTarget
	colGap
	colChange
	colPeriod
	colSource
	columns
)

// widthOf are the columns' widths in canvas units at the normal text size; the
// name takes what the others leave. Where it is narrow, columns with a drop go,
// the highest first.
var widthOf = [columns]float32{180, 100, 132, 80, 136, 80, 146, 172, 104}

var dropOf = [columns]int{0, 2, 0, 3, 0, 4, 1, 0, 5}

var titles = [columns]string{msg.IndicatorsColName, msg.IndicatorsColLine, msg.IndicatorsColValue, msg.IndicatorsColBar, msg.ChartsColTarget,
	msg.IndicatorsColGap, msg.IndicatorsColChange, msg.ChartsColPeriod, msg.ChartsColSource}

// rightOf are the columns of numbers.
var rightOf = [columns]bool{colValue: true, colTarget: true, colGap: true, colChange: true}

const pad = 8

// spans share a width out: x and width of each column, width 0 where it is left
// out.
func spans(width float32) (x, w [columns]float32) {
	hidden := [columns]bool{}
	for {
		used, drop := float32(0), -1
		for i := range columns {
			if hidden[i] {
				continue
			}
			used += widthOf[i] * grow()
			if dropOf[i] > 0 && (drop < 0 || dropOf[i] > dropOf[drop]) {
				drop = i
			}
		}
		if used > width && drop >= 0 {
			hidden[drop] = true
			continue
		}
		at := float32(0)
		for i := range columns {
			x[i] = at
			if hidden[i] {
				continue
			}
			w[i] = widthOf[i] * grow()
			if i == colName {
				w[i] = max(w[i]+width-used, 60)
			}
			at += w[i]
		}
		return x, w
	}
}

// rowView draws one row: texts, a small line, a bullet bar.
type rowView struct {
	widget.BaseWidget
	board  *board
	at     int // of the board's lines
	over   bool
	ground *canvas.Rectangle
	caret  *canvas.Rectangle
	line   *canvas.Rectangle
	texts  [columns]*canvas.Text
	spark  spark
	bullet bullet
}

var (
	_ fyne.Tappable     = (*rowView)(nil)
	_ desktop.Hoverable = (*rowView)(nil)
	_ desktop.Mouseable = (*rowView)(nil)
)

func newRowView(b *board) *rowView {
	v := &rowView{board: b, ground: canvas.NewRectangle(color.Transparent), caret: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent)}
	for i := range v.texts {
		v.texts[i] = canvas.NewText("", color.Black)
	}
	v.spark.init()
	v.bullet.init()
	v.ExtendBaseWidget(v)
	return v
}

func (v *rowView) fill(at int) {
	v.at, v.over = at, false
	v.Refresh()
}

func (v *rowView) row() row { return v.board.rows[v.board.lines[v.at].row] }

// MouseDown puts the row at hand at once.
func (v *rowView) MouseDown(e *desktop.MouseEvent) { v.board.choose(v.at) }

// MouseUp implements desktop.Mouseable.
func (v *rowView) MouseUp(*desktop.MouseEvent) {}

// Tapped opens what is under the pointer: the chart, or the source. (With a
// double tap besides, Fyne would hold every tap back.)
func (v *rowView) Tapped(e *fyne.PointEvent) {
	x, w := spans(v.Size().Width)
	if w[colSource] > 0 && e.Position.X >= x[colSource] || w[colPeriod] > 0 && e.Position.X >= x[colPeriod] && w[colSource] == 0 {
		v.board.source()
		return
	}
	if e.Position.X < x[colValue] { // the name, the small line
		v.board.chart()
	}
}

// MouseIn implements desktop.Hoverable.
func (v *rowView) MouseIn(*desktop.MouseEvent) { v.over = true; v.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (v *rowView) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (v *rowView) MouseOut() { v.over = false; v.Refresh() }

// CreateRenderer implements fyne.Widget.
func (v *rowView) CreateRenderer() fyne.WidgetRenderer { return &rowRenderer{v} }

type rowRenderer struct{ v *rowView }

func (r *rowRenderer) Destroy()           {}
func (r *rowRenderer) MinSize() fyne.Size { return fyne.NewSize(60, rowHeight*grow()) }

func (r *rowRenderer) Objects() []fyne.CanvasObject {
	v := r.v
	out := []fyne.CanvasObject{v.ground, v.line}
	for _, t := range v.texts {
		out = append(out, t)
	}
	out = append(out, v.spark.objects()...)
	out = append(out, v.bullet.objects()...)
	return append(out, v.caret)
}

func (r *rowRenderer) Layout(size fyne.Size) {
	v := r.v
	v.ground.Resize(size)
	v.line.Move(fyne.NewPos(0, size.Height-1))
	v.line.Resize(fyne.NewSize(size.Width, 1))
	v.caret.Resize(fyne.NewSize(3, size.Height))
	x, w := spans(size.Width)
	cells := v.row().cells()
	for i, t := range v.texts {
		t.Hidden = w[i] == 0
		face := kit.Face{Size: theme.Size("text"), Bold: i == colValue}
		t.Text = kit.Fit(cells[i], face, w[i]-2*pad)
		h := t.MinSize().Height
		t.Move(fyne.NewPos(x[i]+pad, (size.Height-h)/2))
		t.Resize(fyne.NewSize(max(0, w[i]-2*pad), h))
	}
	v.spark.place(x[colLine]+pad, 7, max(0, w[colLine]-2*pad), size.Height-14)
	v.bullet.place(x[colBar]+pad, (size.Height-10)/2, max(0, w[colBar]-2*pad), 10)
}

func (r *rowRenderer) Refresh() {
	v := r.v
	if v.at >= len(v.board.lines) || v.board.lines[v.at].row < 0 {
		return
	}
	x := v.row()
	ground := theme.ColorPaper
	now := v.board.caret == v.at
	switch {
	case now && v.board.focused:
		ground = theme.ColorSelected
	case now:
		ground = theme.ColorSelection
	case v.over:
		ground = theme.ColorHover
	}
	v.ground.FillColor = theme.Color(ground)
	v.caret.FillColor, v.caret.Hidden = theme.Color(theme.ColorAccent), !now || !v.board.focused
	v.line.FillColor = theme.Color(theme.ColorSeparator)
	for i, t := range v.texts {
		ink := theme.ColorInk
		switch i {
		case colTarget, colPeriod, colChange:
			ink = theme.ColorSecond
		case colSource:
			ink = theme.ColorAccent
		case colGap:
			ink = inkOf(x.standing())
		}
		t.Color, t.TextSize = theme.Color(ink), theme.Size("text")
		t.TextStyle.Bold = i == colValue
		t.Alignment = fyne.TextAlignLeading
		if rightOf[i] {
			t.Alignment = fyne.TextAlignTrailing
		}
	}
	v.spark.values = x.line()
	v.bullet.done, v.bullet.ink = x.done(), inkOf(x.standing())
	if math.IsNaN(v.bullet.done) {
		v.bullet.done = -1
	}
	r.Layout(v.Size())
	canvas.Refresh(v)
}

// inkOf is the colour of how an indicator stands; the sign of the gap beside it
// says the same.
func inkOf(standing int) fyne.ThemeColorName {
	switch standing {
	case +1:
		return theme.ColorGood
	case -1:
		return theme.ColorBehind
	}
	return theme.ColorInk
}
