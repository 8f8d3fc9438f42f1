package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/theme"
)

// noteBar is the line below a report's text that says what was read of a figure
// or what a note says. It has its own place, so that it never covers text, and
// room for two lines; what the user chose may take more.
type noteBar struct {
	widget.BaseWidget
	text string
	most int // lines
}

const (
	barPad   = 6
	barLines = 2 // that there is always room for
	barMost  = 7 // for a chosen figure with its findings
)

func newNoteBar() *noteBar {
	b := &noteBar{most: barLines}
	b.ExtendBaseWidget(b)
	return b
}

// say shows a text on so many lines at most.
func (b *noteBar) say(text string, most int) {
	if b.text != text || b.most != most {
		b.text, b.most = text, most
		b.Refresh()
	}
}

func (b *noteBar) marked() Marked { return Marked{Text: b.text} }

// height is what the bar takes of a pane so wide.
func (b *noteBar) height(width float32) float32 {
	n := max(barLines, min(b.most, len(b.marked().set(width-2*barPad).lines)))
	return float32(n)*lineHeight(Marked{}.face()) + 2*barPad + 1
}

// CreateRenderer implements fyne.Widget.
func (b *noteBar) CreateRenderer() fyne.WidgetRenderer {
	return &noteBarRenderer{bar: b, ground: canvas.NewRectangle(theme.Color(theme.ColorGround)), rule: canvas.NewRectangle(theme.Color(theme.ColorSeparator))}
}

// noteBarRenderer draws the lines itself: a widget within would take the
// pointer.
type noteBarRenderer struct {
	bar          *noteBar
	ground, rule *canvas.Rectangle
	lines        []*canvas.Text
}

func (r *noteBarRenderer) Destroy()           {}
func (r *noteBarRenderer) MinSize() fyne.Size { return fyne.NewSize(10, 10) }

func (r *noteBarRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground, r.rule}
	for _, l := range r.lines {
		out = append(out, l)
	}
	return out
}

func (r *noteBarRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.rule.Resize(fyne.NewSize(size.Width, 1))
	set := r.bar.marked().set(size.Width - 2*barPad)
	r.lines = r.lines[:0]
	for i, l := range set.lines {
		text := string(set.runes[l.Start:l.End])
		if i == r.bar.most-1 { // the last that there is room for has the rest, cut
			text = Fit(string(set.runes[l.Start:]), set.face, size.Width-2*barPad)
		}
		line := canvas.NewText(text, theme.Color(theme.ColorInk))
		line.TextSize = set.face.Size
		line.Move(fyne.NewPos(barPad, barPad+float32(i)*set.height))
		r.lines = append(r.lines, line)
		if i == r.bar.most-1 {
			break
		}
	}
}

func (r *noteBarRenderer) Refresh() {
	r.ground.FillColor = theme.Color(theme.ColorGround)
	r.rule.FillColor = theme.Color(theme.ColorSeparator)
	r.Layout(r.bar.Size())
	canvas.Refresh(r.bar)
}

// noteBarLayout puts the bar below the list.
type noteBarLayout struct{ text *ReportText }

func (l noteBarLayout) MinSize([]fyne.CanvasObject) fyne.Size { return l.text.list.MinSize() }

func (l noteBarLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) { l.text.arrange(size) }

// arrange shares the pane between text and bar. A report without figures and
// notes needs no bar.
func (t *ReportText) arrange(size fyne.Size) {
	high := float32(0)
	if t.bar.Visible() {
		high = t.bar.height(size.Width)
	}
	t.list.Resize(fyne.NewSize(size.Width, max(0, size.Height-high)))
	t.bar.Move(fyne.NewPos(0, size.Height-high))
	t.bar.Resize(fyne.NewSize(size.Width, high))
}

func (t *ReportText) say(text string, most int) {
	t.bar.say(text, most)
	t.arrange(t.Size())
}

// sayFigure says what was read of a figure; of a chosen one everything.
func (t *ReportText) sayFigure(f *data.Figure, most int) {
	if t.Describe != nil {
		t.say(t.Describe(f.ID), most)
	}
}

// sayChosen says what was read of the chosen figure, while the pointer is on
// nothing else.
func (t *ReportText) sayChosen() {
	if f := t.figure(t.chosen); f != nil {
		t.sayFigure(f, barMost)
		return
	}
	t.say("", barLines)
}

// sayNote says a note's text while the pointer is on its mark.
func (t *ReportText) sayNote(passage int, mark string) {
	note, ok := t.model.note(passage, mark)
	if !ok {
		t.sayChosen()
		return
	}
	p := t.model.report.Passages[note]
	t.say(strings.TrimSpace(p.Mark+" "+p.Text), barLines)
}
