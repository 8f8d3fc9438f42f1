package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// showKeys shows the sheet of keys.
func (w *Window) showKeys() {
	grid := container.New(pairs{left: 190})
	for _, l := range msg.KeyLines {
		if l.Key == "" {
			if len(grid.Objects) > 0 {
				grid.Add(gap(1))
				grid.Add(gap(1))
			}
			grid.Add(kit.NewText(l.What).Bolded().Inked(theme.ColorAccent))
			grid.Add(canvas.NewRectangle(color.Transparent))
			continue
		}
		grid.Add(kit.NewText(l.Key).Bolded())
		grid.Add(kit.NewText(l.What))
	}
	w.sheet(msg.Keys, grid, fyne.NewSize(560, 590))
}

// showHelp shows the short help.
func (w *Window) showHelp() {
	box := container.NewVBox()
	for _, l := range msg.HelpLines {
		text := widget.NewLabel(l.What)
		text.Wrapping = fyne.TextWrapWord
		box.Add(container.New(kit.Inset{X: 6, Y: 2}, kit.NewText(l.Key).Bolded().Inked(theme.ColorAccent)))
		box.Add(container.New(kit.Inset{X: 2}, text))
	}
	w.sheet(msg.Help, box, fyne.NewSize(660, 590))
}

func (w *Window) sheet(title string, o fyne.CanvasObject, size fyne.Size) {
	// The scroll bar has room of its own beside the text.
	d := dialog.NewCustom(title, msg.Close, container.NewVScroll(container.New(kit.Inset{X: 8}, o)), w.win)
	room := w.win.Canvas().Size()
	d.Resize(fyne.NewSize(min(size.Width, room.Width-40), min(size.Height, room.Height-40)))
	d.Show()
}

// pairs lays objects out in two columns.
type pairs struct{ left float32 }

// pairGap is the room between two lines, in canvas units.
const pairGap = 7

func (p pairs) MinSize(o []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(p.left+200, 0)
	for i := 0; i+1 < len(o); i += 2 {
		size.Height += o[i].MinSize().Height + pairGap
	}
	return size
}

func (p pairs) Layout(o []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	grow := theme.Size("text") / theme.NormalText
	for i := 0; i+1 < len(o); i += 2 {
		h := o[i].MinSize().Height
		o[i].Move(fyne.NewPos(8, y))
		o[i].Resize(fyne.NewSize(p.left*grow, h))
		o[i+1].Move(fyne.NewPos(8+p.left*grow, y))
		o[i+1].Resize(fyne.NewSize(size.Width-p.left*grow-8, h))
		y += h + pairGap
	}
}
