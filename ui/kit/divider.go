package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// divider is the line between two panes.
type divider struct {
	widget.BaseWidget
	panes *Panes
	index int
	line  *canvas.Rectangle
	over  bool
}

func newDivider(p *Panes, i int) *divider {
	d := &divider{panes: p, index: i, line: canvas.NewRectangle(theme.Color(theme.ColorSeparator))}
	d.ExtendBaseWidget(d)
	return d
}

func (d *divider) Cursor() desktop.Cursor              { return desktop.HResizeCursor }
func (d *divider) Dragged(e *fyne.DragEvent)           { d.panes.drag(d.index, e.Dragged.DX) }
func (d *divider) DragEnd()                            { d.panes.dragged() }
func (d *divider) MouseIn(*desktop.MouseEvent)         { d.over = true; d.Refresh() }
func (d *divider) MouseMoved(*desktop.MouseEvent)      {}
func (d *divider) MouseOut()                           { d.over = false; d.Refresh() }
func (d *divider) CreateRenderer() fyne.WidgetRenderer { return &dividerRenderer{d} }

type dividerRenderer struct{ d *divider }

func (r *dividerRenderer) Destroy()                     {}
func (r *dividerRenderer) MinSize() fyne.Size           { return fyne.NewSize(dividerWidth, 0) }
func (r *dividerRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.d.line} }

func (r *dividerRenderer) Layout(size fyne.Size) {
	width := float32(1)
	if r.d.over {
		width = 3
	}
	r.d.line.Move(fyne.NewPos((dividerWidth-width)/2, 0))
	r.d.line.Resize(fyne.NewSize(width, size.Height))
}

func (r *dividerRenderer) Refresh() {
	name := theme.ColorSeparator
	if r.d.over {
		name = theme.ColorAccent
	}
	r.d.line.FillColor = theme.Color(name)
	r.Layout(r.d.Size())
	r.d.line.Refresh()
}
