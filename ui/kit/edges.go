package kit

import (
	"fyne.io/fyne/v2"
)

// Edges puts objects at the edges of another with no room between them, unlike
// Fyne's border layout; any of the four may be nil.
func Edges(top, bottom, left, right, centre fyne.CanvasObject) *fyne.Container {
	c := &fyne.Container{Layout: edges{top, bottom, left, right, centre}}
	for _, o := range []fyne.CanvasObject{centre, left, right, top, bottom} {
		if o != nil {
			c.Objects = append(c.Objects, o)
		}
	}
	return c
}

type edges struct{ top, bottom, left, right, centre fyne.CanvasObject }

func least(o fyne.CanvasObject) fyne.Size {
	if o == nil || !o.Visible() {
		return fyne.Size{}
	}
	return o.MinSize()
}

// MinSize implements fyne.Layout.
func (e edges) MinSize([]fyne.CanvasObject) fyne.Size {
	top, bottom, left, right, centre := least(e.top), least(e.bottom), least(e.left), least(e.right), least(e.centre)
	return fyne.NewSize(
		max(top.Width, bottom.Width, left.Width+right.Width+centre.Width),
		top.Height+bottom.Height+max(left.Height, right.Height, centre.Height))
}

// Layout implements fyne.Layout.
func (e edges) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	top, bottom := least(e.top).Height, least(e.bottom).Height
	left, right := least(e.left).Width, least(e.right).Width
	middle := max(0, size.Height-top-bottom)
	putAt(e.top, 0, 0, size.Width, top)
	putAt(e.bottom, 0, size.Height-bottom, size.Width, bottom)
	putAt(e.left, 0, top, left, middle)
	putAt(e.right, size.Width-right, top, right, middle)
	putAt(e.centre, left, top, max(0, size.Width-left-right), middle)
}

func putAt(o fyne.CanvasObject, x, y, w, h float32) {
	if o != nil {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	}
}
