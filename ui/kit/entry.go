package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Entry is a line of input that passes on the shortcuts it has no use for:
// Fyne's own swallows them all, so that Ctrl+1 or Alt+← would do nothing while
// the caret is in a field.
type Entry struct {
	widget.Entry

	OnEscape func()
	OnDown   func() // the down key: into the list below
	OnUp     func()
	OnKey    func(*fyne.KeyEvent) bool // first to see a key; true = used
}

// NewEntry is an empty line of input; hint is shown while it is empty.
func NewEntry(hint string) *Entry {
	e := &Entry{}
	e.PlaceHolder = hint
	e.Wrapping = fyne.TextWrapOff
	e.Scroll = fyne.ScrollHorizontalOnly // a long text must not widen the page
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey sends Escape and the vertical arrows to the callbacks.
func (e *Entry) TypedKey(k *fyne.KeyEvent) {
	if e.OnKey != nil && e.OnKey(k) {
		return
	}
	for name, fn := range map[fyne.KeyName]func(){fyne.KeyEscape: e.OnEscape, fyne.KeyDown: e.OnDown, fyne.KeyUp: e.OnUp} {
		if k.Name == name && fn != nil {
			fn()
			return
		}
	}
	if isWindowKey(k.Name) {
		PassKey(e, k)
		return
	}
	e.Entry.TypedKey(k)
}

// isWindowKey reports whether a key means something to the window alone.
func isWindowKey(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyF1, fyne.KeyF3, fyne.KeyF5, fyne.KeyEscape:
		return true
	}
	return false
}

// PassKey hands a key that a focused widget has no use for to the window.
func PassKey(from fyne.CanvasObject, k *fyne.KeyEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(from); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(k)
	}
}

// entryKeys are the keys with Ctrl that move within the line of input.
var entryKeys = map[fyne.KeyName]bool{fyne.KeyLeft: true, fyne.KeyRight: true, fyne.KeyHome: true, fyne.KeyEnd: true, fyne.KeyBackspace: true, fyne.KeyDelete: true}

// TypedShortcut keeps the shortcuts of editing and passes the others on.
func (e *Entry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.Modifier&fyne.KeyModifierAlt != 0 || !entryKeys[c.KeyName]) {
		PassShortcut(e, s)
		return
	}
	e.Entry.TypedShortcut(s)
}

// PassShortcut hands a shortcut that a focused widget has no use for to the
// window.
func PassShortcut(from fyne.CanvasObject, s fyne.Shortcut) {
	c := fyne.CurrentApp().Driver().CanvasForObject(from)
	if h, ok := c.(fyne.Shortcutable); ok {
		h.TypedShortcut(s)
	}
}

// Modifiers are the modifier keys held down now.
func Modifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// FocusOn gives the keyboard to a widget in the window. Fyne knows the canvas
// of an object only once it has been drawn; one that has just been put into the
// window is looked for in all of them.
func FocusOn(o fyne.Focusable) {
	object, ok := o.(fyne.CanvasObject)
	if !ok {
		return
	}
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(object); c != nil {
		c.Focus(o)
		return
	}
	for _, w := range driver.AllWindows() {
		w.Canvas().Focus(o) // does nothing where the object is not in the window
	}
}
