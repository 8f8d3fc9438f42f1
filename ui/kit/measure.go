package kit

import (
	"sync"

	"fyne.io/fyne/v2"
)

// wordWidths remembers how wide words are drawn. Reports repeat a few thousand
// words; measuring a word takes tens of microseconds, looking it up far less.
// The cache is dropped when it has grown past maxWords or the scale changes.
type wordWidths struct {
	mu    sync.Mutex
	known map[wordKey]float32
}

type wordKey struct {
	word string
	size float32
	bold bool
}

// maxWords bounds the cache: about 4 MB.
const maxWords = 40_000

var widths = &wordWidths{known: map[wordKey]float32{}}

// of is the width of a word in canvas units, as drawn.
func (w *wordWidths) of(word string, face Face) float32 {
	key := wordKey{word, face.Size, face.Bold}
	w.mu.Lock()
	defer w.mu.Unlock()
	if width, ok := w.known[key]; ok {
		return width
	}
	if len(w.known) >= maxWords {
		clear(w.known)
	}
	width := fyne.MeasureText(word, face.Size, face.style()).Width
	w.known[key] = width
	return width
}

// height is that of a line of text, without extra leading.
func (w *wordWidths) height(face Face) float32 {
	key := wordKey{"\x00height", face.Size, face.Bold}
	w.mu.Lock()
	defer w.mu.Unlock()
	if h, ok := w.known[key]; ok {
		return h
	}
	h := fyne.MeasureText("Ậ", face.Size, face.style()).Height
	w.known[key] = h
	return h
}

// Face is how a text is set.
type Face struct {
	Size   float32 // 0 = the theme's text size
	Bold   bool
	Italic bool
}

func (f Face) style() fyne.TextStyle { return fyne.TextStyle{Bold: f.Bold, Italic: f.Italic} }

// width is how wide text is drawn on one line.
func (f Face) width(text string) float32 {
	if text == "" {
		return 0
	}
	return fyne.MeasureText(text, f.Size, f.style()).Width
}
