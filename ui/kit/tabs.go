package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Tab is one of the things that Tabs shows.
type Tab struct {
	Title  string
	Count  int    // shown behind the title while there is room; 0 = none
	Says   string // shown in its place: "17 thay đổi / 87"
	Object fyne.CanvasObject
	Hidden bool // has nothing to say now
}

// Tabs shows one of several things under a row of titles. The titles never
// hide: where it is narrow they give up their counts, then their white. (Fyne's
// own tabs put what does not fit into a menu.) With the keyboard: ← →.
type Tabs struct {
	widget.BaseWidget

	OnSelect func(i int)

	tabs  []Tab
	now   int
	heads []*tabHead
	strip *fyne.Container
	stage *Stage
}

// NewTabs shows the first tab.
func NewTabs(tabs ...Tab) *Tabs {
	t := &Tabs{tabs: tabs, stage: NewStage(tabs[0].Object)}
	t.strip = &fyne.Container{Layout: tabLayout{t}}
	for i := range tabs {
		h := &tabHead{tabs: t, index: i}
		h.ExtendBaseWidget(h)
		t.heads = append(t.heads, h)
		t.strip.Add(h)
	}
	t.ExtendBaseWidget(t)
	return t
}

// Select shows tab i.
func (t *Tabs) Select(i int) {
	if i < 0 || i >= len(t.tabs) || i == t.now {
		return
	}
	t.now = i
	t.stage.Put(t.tabs[i].Object)
	t.strip.Refresh()
	if t.OnSelect != nil {
		t.OnSelect(i)
	}
}

// Selected is the tab that shows.
func (t *Tabs) Selected() int { return t.now }

// SetCount shows how much a tab holds.
func (t *Tabs) SetCount(i, n int) {
	t.tabs[i].Count = n
	t.strip.Refresh()
}

// SetSays shows words in the place of a tab's number; "" shows the number.
func (t *Tabs) SetSays(i int, words string) {
	t.tabs[i].Says = words
	t.strip.Refresh()
}

// HideTab takes a tab away or brings it back; from a hidden one the first shows.
func (t *Tabs) HideTab(i int, hidden bool) {
	t.tabs[i].Hidden, t.heads[i].Hidden = hidden, hidden
	if hidden && t.now == i {
		t.Select(0)
	}
	t.strip.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (t *Tabs) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewBorder(container.NewVBox(t.strip, HLine()), nil, nil, nil, t.stage))
}

func (t *Tabs) title(i int, counted bool) string {
	if !counted {
		return t.tabs[i].Title
	}
	if says := t.tabs[i].Says; says != "" {
		return t.tabs[i].Title + " (" + says + ")"
	}
	return msg.TabCount(t.tabs[i].Title, t.tabs[i].Count)
}

// White around a title, in canvas units.
const (
	tabPad   = 10
	tabTight = 4
)

// fit chooses whether counts are shown and how wide each title is.
func (t *Tabs) fit(width float32) (counted bool, widthOf []float32) {
	for _, try := range []struct {
		counted bool
		pad     float32
	}{{true, tabPad}, {true, tabTight}, {false, tabPad}, {false, tabTight}} {
		total := float32(0)
		counted, widthOf = try.counted, nil
		for i := range t.tabs {
			w := whole(widths.of(t.title(i, counted), Marked{}.face())) + 2*try.pad
			if t.tabs[i].Hidden {
				w = 0
			}
			widthOf = append(widthOf, w)
			total += w
		}
		if total <= width {
			break
		}
	}
	return counted, widthOf
}

type tabLayout struct{ t *Tabs }

func (l tabLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(100, theme.RowHeight()+2)
}

func (l tabLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	counted, widthOf := l.t.fit(size.Width)
	x := float32(0)
	for i, h := range l.t.heads {
		h.text = l.t.title(i, counted)
		h.Move(fyne.NewPos(x, 0))
		h.Resize(fyne.NewSize(widthOf[i], size.Height))
		h.Refresh()
		x += widthOf[i]
	}
}

// tabHead is the title of a tab.
type tabHead struct {
	widget.BaseWidget
	tabs    *Tabs
	index   int
	text    string
	over    bool
	focused bool
}

var (
	_ fyne.Focusable    = (*tabHead)(nil)
	_ fyne.Tappable     = (*tabHead)(nil)
	_ fyne.Shortcutable = (*tabHead)(nil)
	_ desktop.Hoverable = (*tabHead)(nil)
)

// Tapped implements fyne.Tappable.
func (h *tabHead) Tapped(*fyne.PointEvent) { h.tabs.Select(h.index) }

// MouseIn implements desktop.Hoverable.
func (h *tabHead) MouseIn(*desktop.MouseEvent) { h.over = true; h.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (h *tabHead) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (h *tabHead) MouseOut() { h.over = false; h.Refresh() }

// FocusGained implements fyne.Focusable.
func (h *tabHead) FocusGained() { h.focused = true; h.Refresh() }

// FocusLost implements fyne.Focusable.
func (h *tabHead) FocusLost() { h.focused = false; h.Refresh() }

// TypedRune implements fyne.Focusable.
func (h *tabHead) TypedRune(rune) {}

// TypedShortcut passes shortcuts on to the window.
func (h *tabHead) TypedShortcut(s fyne.Shortcut) { PassShortcut(h, s) }

// TypedKey selects this title's tab or the one beside it.
func (h *tabHead) TypedKey(k *fyne.KeyEvent) {
	to := h.index
	switch k.Name {
	case fyne.KeyLeft:
		to--
	case fyne.KeyRight:
		to++
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
	default:
		PassKey(h, k)
		return
	}
	if to >= 0 && to < len(h.tabs.heads) && !h.tabs.tabs[to].Hidden {
		h.tabs.Select(to)
		FocusOn(h.tabs.heads[to])
	}
}

// CreateRenderer implements fyne.Widget.
func (h *tabHead) CreateRenderer() fyne.WidgetRenderer {
	r := &tabHeadRenderer{h, canvas.NewRectangle(nil), canvas.NewRectangle(nil), newText("", theme.ColorInk, Face{})}
	r.Refresh()
	return r
}

type tabHeadRenderer struct {
	h      *tabHead
	ground *canvas.Rectangle
	line   *canvas.Rectangle
	text   *canvas.Text
}

func (r *tabHeadRenderer) Destroy()           {}
func (r *tabHeadRenderer) MinSize() fyne.Size { return fyne.NewSize(20, theme.RowHeight()) }
func (r *tabHeadRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.text, r.line}
}

func (r *tabHeadRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	min := r.text.MinSize()
	r.text.Move(fyne.NewPos(whole((size.Width-min.Width)/2), whole((size.Height-min.Height)/2)))
	r.line.Move(fyne.NewPos(0, size.Height-2))
	r.line.Resize(fyne.NewSize(size.Width, 2))
}

func (r *tabHeadRenderer) Refresh() {
	now := r.h.tabs.now == r.h.index
	ground, ink := theme.ColorPaper, theme.ColorSecond
	switch {
	case r.h.focused:
		ground = theme.ColorSelection
	case r.h.over:
		ground = theme.ColorHover
	}
	if now {
		ink = theme.ColorAccent
	}
	r.ground.FillColor, r.text.Color, r.text.Text = theme.Color(ground), theme.Color(ink), r.h.text
	r.text.TextSize = Marked{}.face().Size
	r.line.FillColor, r.line.Hidden = theme.Color(theme.ColorAccent), !now
	r.Layout(r.h.Size())
	canvas.Refresh(r.h)
}
