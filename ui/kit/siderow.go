package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/theme"
)

// sideRows shows a SideBySide's rows in its list.
type sideRows struct{ s *SideBySide }

// Widths in canvas units.
const (
	sidePad    = 8
	sideGutter = 26 // between the columns, for the sign
	sideGap    = 4  // above and below a text
)

func (r sideRows) Count() int                 { return len(r.s.rows) }
func (r sideRows) Kind(int) int               { return 0 }
func (r sideRows) Make(int) fyne.CanvasObject { return newSideRowView(r.s) }
func (r sideRows) Fill(row int, o fyne.CanvasObject) {
	v := o.(*sideRowView)
	v.row = row
	v.arrange()
	v.BaseWidget.Refresh()
}

func (r sideRows) Height(row int, width float32) float32 {
	left, right := r.s.texts(row)
	w := columnOf(width)
	high := max(HeightOf(left, w), HeightOf(right, w)) + 2*sideGap
	if r.s.rows[row].section != nil {
		high += headingGap
	}
	return high
}

// columnOf is the width of one text column within width.
func columnOf(width float32) float32 { return max(40, (width-sideGutter)/2-2*sidePad) }

// texts are both sides of a row as they are set.
func (s *SideBySide) texts(row int) (left, right Marked) {
	r := s.rows[row]
	switch {
	case r.section != nil:
		bold := Face{Bold: true}
		if r.section.Left+r.section.Right == "" {
			name := Marked{Text: s.Opening, Face: bold}
			return name, name
		}
		return Marked{Text: r.section.Left, Face: bold}, Marked{Text: r.section.Right, Face: bold}
	case r.pair == nil:
		return Marked{Text: s.Folded(r.folded), Muted: true}, Marked{}
	}
	return sideText(r.pair.Left, GoneMark), sideText(r.pair.Right, NewMark)
}

// sideText marks the words that differ; a text that stands on one side only
// has no such words, the ground of its row says it.
func sideText(side data.Side, kind MarkKind) Marked {
	m := Marked{Text: side.Text}
	for _, span := range side.Marks {
		m.Marks = append(m.Marks, Mark{span, kind})
	}
	return m
}

// signOf is the sign in the gutter: what happened to a row, without colour.
func signOf(state data.SectionState) string {
	switch state {
	case data.ChangedState:
		return "~"
	case data.MovedState:
		return "»" // no arrow: the bundled font has none
	case data.NewState:
		return "+"
	case data.GoneState:
		return "–"
	}
	return ""
}

// inkOf is the colour of a state's sign.
func inkOf(state data.SectionState) color.Color {
	switch state {
	case data.NewState:
		return theme.Color(theme.ColorGood)
	case data.GoneState:
		return theme.Color(theme.ColorWrong)
	case data.SameState:
		return color.Transparent
	}
	return theme.Color(theme.ColorBehind)
}

// sideRowView draws one row.
type sideRowView struct {
	widget.BaseWidget
	s           *SideBySide
	row         int
	left, right *sideCell
	sign        *canvas.Text
	ribbon      *canvas.Rectangle
	line        *canvas.Rectangle
	now         *canvas.Rectangle // the change at hand
}

func newSideRowView(s *SideBySide) *sideRowView {
	v := &sideRowView{s: s, row: -1, left: newSideCell(), right: newSideCell(), sign: canvas.NewText("", color.Transparent),
		ribbon: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent), now: canvas.NewRectangle(color.Transparent)}
	v.sign.TextStyle.Bold, v.sign.Alignment = true, fyne.TextAlignCenter
	v.ExtendBaseWidget(v)
	return v
}

func (v *sideRowView) MinSize() fyne.Size { return fyne.NewSize(80, 10) }

// Resize places the row's parts.
func (v *sideRowView) Resize(size fyne.Size) {
	if size != v.Size() {
		v.BaseWidget.Resize(size)
		v.arrange()
		v.BaseWidget.Refresh()
	}
}

func (v *sideRowView) arrange() {
	if v.row < 0 || v.row >= len(v.s.rows) || v.Size().Width <= 0 {
		return
	}
	size, r := v.Size(), v.s.rows[v.row]
	left, right := v.s.texts(v.row)
	top := float32(sideGap)
	if r.section != nil {
		top += headingGap
	}
	w, half := columnOf(size.Width), (size.Width-sideGutter)/2
	v.left.put(left, fyne.NewPos(sidePad, top), w, fyne.NewSize(half, size.Height))
	v.right.put(right, fyne.NewPos(sidePad, top), w, fyne.NewSize(half, size.Height))
	v.right.Move(fyne.NewPos(half+sideGutter, 0))
	v.left.ground.FillColor, v.right.ground.FillColor = v.grounds(r)
	v.left.onOpen, v.right.onOpen = v.opener(r, false), v.opener(r, true)
	state := r.state()
	v.sign.Text, v.sign.Color, v.sign.TextSize = signOf(state), inkOf(state), Marked{}.face().Size
	v.sign.Move(fyne.NewPos(half, top))
	v.sign.Resize(fyne.NewSize(sideGutter, lineHeight(Marked{}.face())))
	v.ribbon.FillColor = color.Transparent
	if r.pair != nil && state != data.SameState {
		v.ribbon.FillColor = theme.Color(groundOf(state))
	} else if r.section != nil {
		v.ribbon.FillColor = theme.Color(theme.ColorGround)
	}
	v.ribbon.Move(fyne.NewPos(half, 0))
	v.ribbon.Resize(fyne.NewSize(sideGutter, size.Height-1))
	v.line.FillColor = theme.Color(theme.ColorSeparator)
	v.line.Move(fyne.NewPos(0, size.Height-1))
	v.line.Resize(fyne.NewSize(size.Width, 1))
	v.now.FillColor = color.Transparent
	if v.row == v.s.current {
		v.now.FillColor = theme.Color(theme.ColorAccent)
	}
	v.now.Resize(fyne.NewSize(3, size.Height-1))
}

func groundOf(state data.SectionState) fyne.ThemeColorName {
	switch state {
	case data.NewState:
		return theme.ColorNew
	case data.GoneState:
		return theme.ColorGone
	}
	return theme.ColorChanged
}

func (v *sideRowView) grounds(r sideRow) (left, right color.Color) {
	if r.section != nil {
		g := theme.Color(theme.ColorGround)
		return g, g
	}
	left, right = color.Transparent, color.Transparent
	switch r.state() {
	case data.NewState:
		right = theme.Color(theme.ColorNew)
	case data.GoneState:
		left = theme.Color(theme.ColorGone)
	}
	return left, right
}

func (v *sideRowView) opener(r sideRow, right bool) func(offset int) {
	return func(offset int) {
		if r.pair == nil || v.s.OnOpen == nil {
			return
		}
		side := r.pair.Left
		if right {
			side = r.pair.Right
		}
		if side.Text != "" {
			v.s.OnOpen(right, side.Passage, side.Start+max(0, offset))
		}
	}
}

// CreateRenderer implements fyne.Widget.
func (v *sideRowView) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: loose{}, Objects: []fyne.CanvasObject{
		v.ribbon, v.left, v.right, v.sign, v.line, v.now}})
}

// loose leaves everything where it was put.
type loose struct{}

func (loose) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(10, 10) }
func (loose) Layout([]fyne.CanvasObject, fyne.Size) {}

// sideCell is one side of a row: a ground and a text.
type sideCell struct {
	widget.BaseWidget
	ground *canvas.Rectangle
	text   *MarkedText
	onOpen func(offset int)
}

func newSideCell() *sideCell {
	c := &sideCell{ground: canvas.NewRectangle(color.Transparent), text: NewMarkedText(Marked{})}
	c.text.OnTapped = func(offset int) {
		if c.onOpen != nil {
			c.onOpen(offset)
		}
	}
	c.ExtendBaseWidget(c)
	return c
}

func (c *sideCell) put(m Marked, at fyne.Position, width float32, size fyne.Size) {
	c.Resize(size)
	c.ground.Resize(fyne.NewSize(size.Width, size.Height-1))
	c.text.Move(at)
	c.text.Resize(fyne.NewSize(width, size.Height-at.Y-sideGap))
	c.text.SetContent(m)
}

// CreateRenderer implements fyne.Widget.
func (c *sideCell) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: loose{}, Objects: []fyne.CanvasObject{c.ground, c.text}})
}
