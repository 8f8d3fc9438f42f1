package kit

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Sizes of a line of facets, in canvas units.
const (
	facetPadding = 10
	boxSize      = 13
)

// facetRow is one visible line: a title with its arrow, or a box to tick with a
// text and a count.
type facetRow struct {
	widget.BaseWidget
	facets *Facets
	line   int
	over   bool
	ground *canvas.Rectangle
	box    *canvas.Rectangle
	sign   *canvas.Image
	text   *canvas.Text
	count  *canvas.Text
}

func newFacetRow(f *Facets) *facetRow {
	r := &facetRow{facets: f,
		ground: canvas.NewRectangle(theme.Color(theme.ColorPaper)),
		box:    canvas.NewRectangle(theme.Color(theme.ColorPaper)),
		sign:   canvas.NewImageFromResource(fynetheme.ConfirmIcon()),
		text:   newText("", theme.ColorInk, Face{}),
		count:  newText("", theme.ColorSecond, Face{})}
	r.ground.CornerRadius, r.box.CornerRadius = 4, 3
	r.count.Alignment = fyne.TextAlignTrailing
	r.ExtendBaseWidget(r)
	return r
}

func (r *facetRow) fill(line int) {
	r.line, r.over = line, false
	r.Refresh()
}

// Tapped ticks, folds or shows more.
func (r *facetRow) Tapped(*fyne.PointEvent) {
	FocusOn(r.facets)
	r.facets.act(r.line)
}

// MouseIn implements desktop.Hoverable.
func (r *facetRow) MouseIn(*desktop.MouseEvent) { r.over = true; r.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (r *facetRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *facetRow) MouseOut() { r.over = false; r.Refresh() }

// CreateRenderer implements fyne.Widget.
func (r *facetRow) CreateRenderer() fyne.WidgetRenderer { return &facetRowRenderer{r} }

type facetRowRenderer struct{ r *facetRow }

func (w *facetRowRenderer) MinSize() fyne.Size { return fyne.NewSize(60, facetHeight) }
func (w *facetRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{w.r.ground, w.r.box, w.r.sign, w.r.text, w.r.count}
}

func (w *facetRowRenderer) Refresh() {
	r, f := w.r, w.r.facets
	if r.line >= len(f.lines) {
		return
	}
	l := f.lines[r.line]
	group := f.groups[l.group]
	r.ground.FillColor = theme.Color(r.groundName())
	r.box.Hidden, r.sign.Hidden = l.value < 0, true
	r.count.Text = ""
	face := Face{Size: theme.Size("text")}
	r.text.Color, r.count.Color = theme.Color(theme.ColorInk), theme.Color(theme.ColorSecond)
	text := ""
	switch l.value {
	case titleLine:
		face = Face{Size: theme.Size(fynetheme.SizeNameCaptionText) + 1, Bold: true}
		text, r.text.Color = group.Title, theme.Color(theme.ColorSecond)
		r.sign.Hidden, r.sign.Resource = false, fynetheme.MenuDropDownIcon()
		if f.folded[group.ID] {
			r.sign.Resource = fynetheme.MenuExpandIcon()
		}
	case moreLine:
		text, r.text.Color = f.MoreWord(f.hiddenOf(l.group)), theme.Color(theme.ColorAccent)
	default:
		v := group.Values[l.value]
		text, r.count.Text = v.Text, countText(v.Count)
		r.drawBox(f.ticked[group.ID][v.Key])
	}
	r.text.TextSize, r.text.TextStyle = face.Size, face.style()
	r.count.TextSize = theme.Size(fynetheme.SizeNameCaptionText)
	w.place(text, face, l.value)
	r.sign.Refresh() // it shows the drawing that it had until then
	canvas.Refresh(r)
}

func (r *facetRow) drawBox(ticked bool) {
	r.box.FillColor, r.box.StrokeColor, r.box.StrokeWidth = theme.Color(theme.ColorPaper), theme.Color(theme.ColorSecond), 1
	if ticked {
		r.box.FillColor, r.box.StrokeColor = theme.Color(theme.ColorAccent), theme.Color(theme.ColorAccent)
		r.sign.Hidden = false
		r.sign.Resource = fynetheme.NewColoredResource(fynetheme.ConfirmIcon(), fynetheme.ColorNameForegroundOnPrimary)
	}
}

func (w *facetRowRenderer) place(text string, face Face, value int) {
	r, size := w.r, w.r.Size()
	left := float32(facetPadding)
	mid := size.Height / 2
	switch value {
	case titleLine:
		mid = size.Height - facetHeight/2
		r.sign.Move(fyne.NewPos(size.Width-facetPadding-14, mid-7))
		r.sign.Resize(fyne.NewSquareSize(14))
	default:
		r.box.Move(fyne.NewPos(left, mid-boxSize/2))
		r.box.Resize(fyne.NewSquareSize(boxSize))
		r.sign.Move(fyne.NewPos(left, mid-boxSize/2))
		r.sign.Resize(fyne.NewSquareSize(boxSize))
		left += boxSize + 7
	}
	count := Face{Size: r.count.TextSize}
	countWidth := widths.of(r.count.Text, count)
	room := size.Width - left - countWidth - 2*facetPadding
	r.text.Text = Fit(text, face, room)
	h := widths.height(face)
	r.text.Move(fyne.NewPos(left, mid-h/2))
	r.text.Resize(fyne.NewSize(max(0, room), h))
	ch := widths.height(count)
	r.count.Move(fyne.NewPos(size.Width-facetPadding-countWidth, mid-ch/2))
	r.count.Resize(fyne.NewSize(countWidth, ch))
	r.ground.Move(fyne.NewPos(3, 1))
	r.ground.Resize(fyne.NewSize(max(0, size.Width-6), size.Height-2))
}

func (w *facetRowRenderer) Layout(fyne.Size) { w.Refresh() }
func (w *facetRowRenderer) Destroy()         {}

func (r *facetRow) groundName() fyne.ThemeColorName {
	switch {
	case r.facets.focused && r.facets.caret == r.line:
		return theme.ColorSelection
	case r.over && r.facets.lines[r.line].value != titleLine:
		return theme.ColorHover
	}
	return theme.ColorPaper
}

// countText is the number with dots between thousands.
func countText(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}
