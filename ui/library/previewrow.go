package library

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Sizes of the preview, in canvas units at the normal text size.
const (
	previewInset  = 12
	previewIndent = 14 // of a level of the outline
	labelWidth    = 86
	lineGap       = 3
	partGap       = 12 // above the title of a part
)

// previewRows gives the lines to the virtual list.
type previewRows struct{ v *preview }

func (r previewRows) Count() int                      { return len(r.v.lines) }
func (r previewRows) Kind(int) int                    { return 0 }
func (r previewRows) Make(int) fyne.CanvasObject      { return newPreviewRow(r.v) }
func (r previewRows) Fill(i int, o fyne.CanvasObject) { o.(*previewRow).fill(r.v.lines[i]) }
func (r previewRows) Height(i int, width float32) float32 {
	l := r.v.lines[i]
	left, top := l.frame()
	return kit.HeightOf(l.marked(), width-left-previewInset) + top + lineGap
}

// frame is where the line's text begins.
func (l previewLine) frame() (left, top float32) {
	grow := theme.Size("text") / theme.NormalText
	left, top = previewInset, lineGap
	switch l.kind {
	case titleKind, headingLine:
		top = partGap
	case plainLine:
		left += labelWidth * grow
	case findingLine:
		left += previewIndent
	case outlineLine:
		left += previewIndent * float32(l.depth)
	}
	return left, top
}

// marked is the part of the line that wraps.
func (l previewLine) marked() kit.Marked {
	m := kit.Marked{Text: l.text, Face: kit.Face{Size: theme.Size("text")}}
	switch l.kind {
	case titleKind:
		m.Face = kit.Face{Size: theme.Size(fynetheme.SizeNameSubHeadingText), Bold: true}
	case mutedLine:
		m.Muted = true
	case headingLine:
		m.Face = kit.Face{Size: theme.Size(fynetheme.SizeNameCaptionText) + 1, Bold: true}
		m.Muted = true
	case outlineLine:
		m.Face.Bold = l.depth == 0
	case figureLine:
		m.Text = " " // one line: both halves are cut to fit
	}
	return m
}

// previewRow is the widget of one visible line.
type previewRow struct {
	widget.BaseWidget
	view   *preview
	line   previewLine
	over   bool
	ground *kit.Fill
	label  *kit.Text
	value  *kit.Text
	text   *kit.MarkedText
}

func newPreviewRow(v *preview) *previewRow {
	r := &previewRow{view: v, ground: kit.NewFill(theme.ColorHover),
		label: kit.NewText("").Shrinking(20), value: kit.NewText("").Bolded().Aligned(fyne.TextAlignTrailing),
		text: kit.NewMarkedText(kit.Marked{})}
	r.ExtendBaseWidget(r)
	return r
}

func (r *previewRow) fill(l previewLine) {
	r.line, r.over = l, false
	r.text.SetContent(l.marked())
	r.text.OnTapped = func(int) { r.Tapped(nil) }
	r.label.SetText("")
	r.value.SetText("")
	r.label.SetInk(theme.ColorSecond)
	switch l.kind {
	case plainLine:
		r.label.SetText(l.label)
	case figureLine:
		r.label.SetInk(theme.ColorInk)
		r.label.SetText(l.label)
		r.value.SetText(l.text)
	case findingLine:
		r.label.SetText(msg.Sign)
		r.label.SetInk(theme.ColorBehind)
		if l.label == string(data.Wrong) {
			r.label.SetInk(theme.ColorWrong)
		}
	}
	r.Refresh()
}

// Tapped opens the report at the line's place.
func (r *previewRow) Tapped(*fyne.PointEvent) {
	if r.line.place.Report != 0 {
		r.view.page.out.Open(r.line.place)
	}
}

// Cursor shows that a line leads into the report.
func (r *previewRow) Cursor() desktop.Cursor {
	if r.line.place.Report != 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// CreateRenderer implements fyne.Widget.
func (r *previewRow) CreateRenderer() fyne.WidgetRenderer { return &previewRowRenderer{r} }

type previewRowRenderer struct{ r *previewRow }

func (w *previewRowRenderer) Destroy()           {}
func (w *previewRowRenderer) MinSize() fyne.Size { return fyne.NewSize(60, 20) }
func (w *previewRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{w.r.label, w.r.value, w.r.text}
}
func (w *previewRowRenderer) Refresh() { w.Layout(w.r.Size()) }

func (w *previewRowRenderer) Layout(size fyne.Size) {
	r := w.r
	left, top := r.line.frame()
	height := r.label.MinSize().Height
	r.text.Move(fyne.NewPos(left, top))
	r.text.Resize(fyne.NewSize(max(20, size.Width-left-previewInset), size.Height-top))
	r.label.Move(fyne.NewPos(previewInset, top))
	switch r.line.kind {
	case figureLine:
		value := min(r.value.MinSize().Width, (size.Width-2*previewInset)*0.6)
		r.value.Move(fyne.NewPos(size.Width-previewInset-value, top))
		r.value.Resize(fyne.NewSize(value, height))
		r.label.Resize(fyne.NewSize(size.Width-2*previewInset-value-8, height))
	default:
		r.value.Move(fyne.NewPos(0, top))
		r.value.Resize(fyne.NewSize(0, height))
		r.label.Resize(fyne.NewSize(max(0, left-previewInset), height))
	}
}
