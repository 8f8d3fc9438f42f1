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
//
// Fyne paints anew what is in the window when the theme or the size of text
// changes; what is off the stage then keeps its old look. The stage knows what
// each thing was painted with and has it painted anew when it comes back.
type Stage struct {
	widget.BaseWidget
	box     *fyne.Container
	born    look                       // in force when the stage was made
	painted map[fyne.CanvasObject]look // what each thing was last painted with
}

// look is a theme in force, to be compared: every choice of the user is another
// Theme, and Windows may turn from light to dark.
type look struct {
	theme fyne.Theme
	dark  bool
}

func lookNow() look {
	return look{fyne.CurrentApp().Settings().Theme(), theme.IsDark()}
}

// NewStage shows o at first.
func NewStage(o fyne.CanvasObject) *Stage {
	s := &Stage{box: container.NewStack(o), born: lookNow(), painted: map[fyne.CanvasObject]look{}}
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
	now := lookNow()
	if was := s.box.Objects[0]; s.lastOf(was) != now {
		s.painted[was] = look{} // painted in several looks: the next is not to rely on any
	}
	s.box.Objects = []fyne.CanvasObject{o}
	s.box.Refresh()
	if s.lastOf(o) != now {
		s.painted[o] = now
		repaint()
	}
}

// putNew puts o on the stage, which has just been made.
func (s *Stage) putNew(o fyne.CanvasObject) {
	s.box.Objects = []fyne.CanvasObject{o}
	s.box.Refresh()
}

// lastOf is what o was last painted with; what the stage has not seen yet was
// made when the stage was.
func (s *Stage) lastOf(o fyne.CanvasObject) look {
	if l, ok := s.painted[o]; ok {
		return l
	}
	return s.born
}

// repaint has everything in the windows painted anew. Fyne does that for a theme
// that is set, and offers no other way.
func repaint() {
	settings := fyne.CurrentApp().Settings()
	settings.SetTheme(settings.Theme())
}

// Shows reports whether o is on the stage.
func (s *Stage) Shows(o fyne.CanvasObject) bool {
	return len(s.box.Objects) == 1 && s.box.Objects[0] == o
}

// Load says that something is being fetched.
func (s *Stage) Load() {
	s.putNew(container.NewCenter(NewText(msg.Loading).Inked(theme.ColorSecond)))
}

// Fail says what went wrong, with a button to try again.
func (s *Stage) Fail(err error, retry func()) {
	m := msg.Of(err)
	s.putNew(Failure(m.What, m.Do, msg.Details, m.Details, Action{Label: msg.Retry, Do: retry}))
}
