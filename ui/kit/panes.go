package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Pane is one of the panes side by side. Exactly one of them is Flex and takes
// what the others leave.
type Pane struct {
	Object fyne.CanvasObject
	Width  float32 // wanted, in canvas units; of no meaning for the flexible one
	Min    float32
	Flex   bool
}

// dividerWidth is the band around a divider that the mouse can take hold of.
const dividerWidth = 7

// Panes lays panes side by side with thin dividers that can be dragged.
type Panes struct {
	widget.BaseWidget

	OnResized func(widths []float32) // after a divider was dragged

	panes    []Pane
	dividers []*divider
}

// NewPanes shows the panes from left to right.
func NewPanes(panes ...Pane) *Panes {
	p := &Panes{panes: panes}
	for i := range len(panes) - 1 {
		p.dividers = append(p.dividers, newDivider(p, i))
	}
	p.ExtendBaseWidget(p)
	return p
}

// Remember restores the widths kept under key and keeps later ones there.
func (p *Panes) Remember(prefs fyne.Preferences, key string) {
	kept := prefs.FloatList(key)
	if len(kept) == len(p.panes) {
		for i, w := range kept {
			if w > 0 {
				p.panes[i].Width = float32(w)
			}
		}
	}
	p.OnResized = func(widths []float32) {
		out := make([]float64, len(widths))
		for i, w := range widths {
			out[i] = float64(w)
		}
		prefs.SetFloatList(key, out)
	}
	p.Refresh()
}

// widths shares out the total: what is wanted, less where it does not fit, the
// last panes giving way first, never under their minimum.
func (p *Panes) widths(total float32) []float32 {
	total -= dividerWidth * float32(len(p.dividers))
	out := make([]float32, len(p.panes))
	flex, used := 0, float32(0)
	for i, pane := range p.panes {
		out[i] = max(pane.Width, pane.Min)
		if pane.Flex {
			flex, out[i] = i, pane.Min
		}
		used += out[i]
	}
	for i := len(out) - 1; i >= 0 && used > total; i-- {
		if i != flex {
			less := min(used-total, out[i]-p.panes[i].Min)
			out[i] -= less
			used -= less
		}
	}
	out[flex] += max(0, total-used)
	return out
}

// drag moves divider i by dx.
func (p *Panes) drag(i int, dx float32) {
	now := p.widths(p.Size().Width)
	for j := range p.panes {
		if !p.panes[j].Flex {
			p.panes[j].Width = now[j]
		}
	}
	left, right := &p.panes[i], &p.panes[i+1]
	dx = max(dx, left.Min-now[i])
	dx = min(dx, now[i+1]-right.Min)
	left.Width, right.Width = now[i]+dx, now[i+1]-dx
	p.Refresh()
}

func (p *Panes) dragged() {
	if p.OnResized != nil {
		p.OnResized(p.widths(p.Size().Width))
	}
}

// CreateRenderer implements fyne.Widget.
func (p *Panes) CreateRenderer() fyne.WidgetRenderer { return &panesRenderer{p} }

type panesRenderer struct{ p *Panes }

func (r *panesRenderer) Destroy() {}
func (r *panesRenderer) Refresh() { r.Layout(r.p.Size()) }

func (r *panesRenderer) MinSize() fyne.Size {
	size := fyne.NewSize(dividerWidth*float32(len(r.p.dividers)), 0)
	for _, pane := range r.p.panes {
		size.Width += pane.Min
		size.Height = max(size.Height, pane.Object.MinSize().Height)
	}
	return size
}

func (r *panesRenderer) Objects() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, pane := range r.p.panes {
		out = append(out, pane.Object)
	}
	for _, d := range r.p.dividers {
		out = append(out, d)
	}
	return out
}

func (r *panesRenderer) Layout(size fyne.Size) {
	x := float32(0)
	for i, w := range r.p.widths(size.Width) {
		o := r.p.panes[i].Object
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, size.Height))
		x += w
		if i < len(r.p.dividers) {
			r.p.dividers[i].Move(fyne.NewPos(x, 0))
			r.p.dividers[i].Resize(fyne.NewSize(dividerWidth, size.Height))
			x += dividerWidth
		}
	}
}
