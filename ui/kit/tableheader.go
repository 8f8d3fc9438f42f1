package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// grip is how near to a column's edge the mouse takes hold of it.
const grip = 5

// tableHeader is the row of titles: a click sorts, dragging an edge resizes.
type tableHeader struct {
	widget.BaseWidget
	view   *tableView
	mouse  float32 // x of the pointer
	held   int     // index in spans of the column being resized, -1 = none
	ground *canvas.Rectangle
	arrow  *canvas.Image
	texts  []*canvas.Text
	edges  []*canvas.Rectangle
}

func newTableHeader(v *tableView) *tableHeader {
	h := &tableHeader{view: v, held: -1,
		ground: canvas.NewRectangle(theme.Color(theme.ColorGround)),
		arrow:  canvas.NewImageFromResource(fynetheme.MenuDropDownIcon())}
	h.ExtendBaseWidget(h)
	return h
}

// edgeAt is the index of the span whose width a drag at x changes, -1 if none.
// Right of the flexible column, an edge belongs to the column at its right.
func (h *tableHeader) edgeAt(x float32) int {
	spans := h.view.spans
	flexSeen := false
	for i, s := range spans {
		flexSeen = flexSeen || h.view.table.columns[s.column].Flex
		if i+1 < len(spans) && x > s.x+s.w-grip && x < s.x+s.w+grip {
			if flexSeen {
				return i + 1
			}
			return i
		}
	}
	return -1
}

// Cursor implements desktop.Cursorable.
func (h *tableHeader) Cursor() desktop.Cursor {
	if h.held >= 0 || h.edgeAt(h.mouse) >= 0 {
		return desktop.HResizeCursor
	}
	return desktop.DefaultCursor
}

// MouseIn implements desktop.Hoverable.
func (h *tableHeader) MouseIn(e *desktop.MouseEvent) { h.mouse = e.Position.X }

// MouseMoved implements desktop.Hoverable.
func (h *tableHeader) MouseMoved(e *desktop.MouseEvent) { h.mouse = e.Position.X }

// MouseOut implements desktop.Hoverable.
func (h *tableHeader) MouseOut() { h.mouse = -2 * grip }

// Tapped sorts by the column under the pointer.
func (h *tableHeader) Tapped(e *fyne.PointEvent) {
	if h.edgeAt(e.Position.X) >= 0 {
		return
	}
	for _, s := range h.view.spans {
		if e.Position.X >= s.x && e.Position.X < s.x+s.w {
			h.view.table.sortBy(h.view.table.columns[s.column])
		}
	}
}

// Dragged resizes the column whose edge was taken.
func (h *tableHeader) Dragged(e *fyne.DragEvent) {
	if h.held < 0 {
		h.held = h.edgeAt(e.Position.X - e.Dragged.DX)
	}
	if h.held < 0 || h.held >= len(h.view.spans) {
		return
	}
	spans, dx := h.view.spans, e.Dragged.DX
	for i := range h.held {
		if h.view.table.columns[spans[i].column].Flex {
			dx = -dx // it grows towards the flexible column
		}
	}
	c := &h.view.table.columns[spans[h.held].column]
	c.Width = max(minColumn, c.Width+dx/h.view.scale())
	h.view.Layout(h.view.table.Size())
}

// DragEnd implements fyne.Draggable.
func (h *tableHeader) DragEnd() {
	h.held = -1
	if h.view.resized != nil {
		h.view.resized()
	}
}

// CreateRenderer implements fyne.Widget.
func (h *tableHeader) CreateRenderer() fyne.WidgetRenderer { return &tableHeaderRenderer{h} }

type tableHeaderRenderer struct{ h *tableHeader }

func (w *tableHeaderRenderer) Destroy()           {}
func (w *tableHeaderRenderer) MinSize() fyne.Size { return fyne.NewSize(minColumn, theme.RowHeight()) }

func (w *tableHeaderRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{w.h.ground}
	for _, e := range w.h.edges {
		out = append(out, e)
	}
	for _, t := range w.h.texts {
		out = append(out, t)
	}
	return append(out, w.h.arrow)
}

func (w *tableHeaderRenderer) Layout(size fyne.Size) {
	h := w.h
	h.ground.Resize(size)
	h.arrow.Hidden = true
	icon := theme.Size(fynetheme.SizeNameInlineIcon)
	for i, s := range h.view.spans {
		if i >= len(h.texts) {
			break
		}
		t, c := h.texts[i], h.view.table.columns[s.column]
		room := s.w - 2*cellPadding
		left := s.x + cellPadding
		if c.ID == h.view.table.sort {
			h.arrow.Hidden = false
			room -= icon
			at := left + min(room, t.MinSize().Width)
			if c.Right {
				at = left + room
			}
			h.arrow.Move(fyne.NewPos(at, (size.Height-icon)/2))
			h.arrow.Resize(fyne.NewSquareSize(icon))
		}
		height := t.MinSize().Height
		t.Move(fyne.NewPos(left, (size.Height-height)/2))
		t.Resize(fyne.NewSize(max(0, room), height))
		h.edges[i].Move(fyne.NewPos(s.x+s.w-1, size.Height*0.25))
		h.edges[i].Resize(fyne.NewSize(1, size.Height*0.5))
	}
}

func (w *tableHeaderRenderer) Refresh() {
	h := w.h
	h.ground.FillColor = theme.Color(theme.ColorGround)
	for len(h.texts) < len(h.view.spans) {
		h.texts = append(h.texts, newText("", theme.ColorSecond, Face{}))
		h.edges = append(h.edges, canvas.NewRectangle(theme.Color(theme.ColorSeparator)))
	}
	h.texts, h.edges = h.texts[:len(h.view.spans)], h.edges[:len(h.view.spans)]
	face := Face{Size: theme.Size(fynetheme.SizeNameCaptionText) + 1, Bold: true}
	for i, s := range h.view.spans {
		t, c := h.texts[i], h.view.table.columns[s.column]
		room := s.w - 2*cellPadding
		if c.ID == h.view.table.sort {
			room -= theme.Size(fynetheme.SizeNameInlineIcon)
		}
		t.Text, t.TextSize, t.TextStyle = Fit(c.Title, face, room), face.Size, face.style()
		t.Color = theme.Color(theme.ColorSecond)
		t.Alignment = fyne.TextAlignLeading
		if c.Right {
			t.Alignment = fyne.TextAlignTrailing
		}
		h.edges[i].FillColor = theme.Color(theme.ColorSeparator)
	}
	h.arrow.Resource = fynetheme.MenuDropDownIcon()
	if !h.view.table.down {
		h.arrow.Resource = fynetheme.MenuDropUpIcon()
	}
	h.arrow.Refresh() // it shows the drawing that it had until then
	w.Layout(h.Size())
	canvas.Refresh(h)
}
