package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// noticeTime is how long a notice stays.
const noticeTime = 9 * time.Second

// notice is the middle of the status line: what was done, and one thing that
// can be done about it. There it hides nothing of the page.
type notice struct {
	text   *kit.Text
	action *widget.Button
	panel  *fyne.Container
}

func newNotice() *notice {
	n := &notice{text: kit.NewText("")}
	n.action = widget.NewButton("", nil)
	n.action.Importance = widget.LowImportance
	shut := widget.NewButtonWithIcon("", fynetheme.CancelIcon(), n.hide)
	shut.Importance = widget.LowImportance
	n.panel = container.NewStack(newPlate(), container.New(kit.Inset{X: 10}, kit.Edges(nil, nil, nil, container.NewHBox(n.action, shut), n.text)))
	n.panel.Hide()
	return n
}

func (n *notice) hide() { n.panel.Hide() }

func (n *notice) show(text, action string, do func()) {
	n.text.SetText(text)
	n.action.SetText(action)
	n.action.OnTapped = do
	if action == "" {
		n.action.Hide()
	} else {
		n.action.Show()
	}
	n.panel.Show()
}

// plate is the ground of a notice.
type plate struct{ widget.BaseWidget }

func newPlate() *plate {
	p := &plate{}
	p.ExtendBaseWidget(p)
	return p
}

// CreateRenderer implements fyne.Widget.
func (p *plate) CreateRenderer() fyne.WidgetRenderer {
	r := &plateRenderer{canvas.NewRectangle(nil)}
	r.Refresh()
	return r
}

type plateRenderer struct{ rect *canvas.Rectangle }

func (r *plateRenderer) Destroy()                     {}
func (r *plateRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *plateRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rect} }
func (r *plateRenderer) Layout(size fyne.Size)        { r.rect.Resize(size) }
func (r *plateRenderer) Refresh() {
	r.rect.FillColor, r.rect.StrokeColor = theme.Color(theme.ColorSelection), theme.Color(theme.ColorAccent)
	r.rect.StrokeWidth, r.rect.CornerRadius = 1, 4
	r.rect.Refresh()
}

// say shows a notice for a while.
func (w *Window) say(text string) { w.offer(text, "", nil) }

// offer shows a notice with one action.
func (w *Window) offer(text, action string, do func()) {
	w.notice.show(text, action, do)
	w.status.line.Refresh()
	w.run.After("window.notice", noticeTime, w.notice.hide)
}

// fail shows an error: what happened and what to do; the technical text on
// demand.
func (w *Window) fail(err error) {
	if err == nil || msg.IsStop(err) {
		return
	}
	m := msg.Of(err)
	w.offer(m.Line(), msg.Details, func() {
		text := widget.NewLabel(m.Details)
		text.Wrapping, text.Selectable = fyne.TextWrapWord, true
		d := dialog.NewCustom(m.What, msg.Close, text, w.win)
		d.Resize(fyne.NewSize(520, 200))
		d.Show()
	})
}
