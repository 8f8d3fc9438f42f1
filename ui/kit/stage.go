package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Stage shows one thing at a time: the content of a page, or in its place that
// it is being fetched, that there is nothing, or what went wrong.
type Stage struct {
	widget.BaseWidget
	box *fyne.Container
}

// NewStage shows o at first.
func NewStage(o fyne.CanvasObject) *Stage {
	s := &Stage{box: container.NewStack(o)}
	s.ExtendBaseWidget(s)
	return s
}

// CreateRenderer implements fyne.Widget.
func (s *Stage) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.box) }

// Put puts o on the stage.
func (s *Stage) Put(o fyne.CanvasObject) {
	if s.Shows(o) {
		return
	}
	s.box.Objects = []fyne.CanvasObject{o}
	s.box.Refresh()
}

// Shows reports whether o is on the stage.
func (s *Stage) Shows(o fyne.CanvasObject) bool {
	return len(s.box.Objects) == 1 && s.box.Objects[0] == o
}

// Load says that something is being fetched.
func (s *Stage) Load() {
	s.Put(container.NewCenter(NewText(msg.Loading).Inked(theme.ColorSecond)))
}

// Fail says what went wrong, with a button to try again.
func (s *Stage) Fail(err error, retry func()) {
	m := msg.Of(err)
	s.Put(Failure(m.What, m.Do, msg.Details, m.Details, Action{Label: msg.Retry, Do: retry}))
}
