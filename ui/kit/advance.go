package kit

import (
	"sync"

	"fyne.io/fyne/v2"
)

// advances are the widths of single letters of one face. Wrapping a long report
// adds them up: measuring every new word as drawn takes some 50 µs each, and a
// report of 200 pages has thousands. What kerning takes away inside a word is
// left out, so a line is never wider than was reckoned.
type advances struct {
	face  Face
	table [tableLetters]float32 // 0 = not measured yet
	rare  map[rune]float32      // letters beyond the table
}

// tableLetters covers Latin with all Vietnamese letters and general
// punctuation.
const tableLetters = 0x2100

var faces = struct {
	sync.Mutex
	known map[Face]*advances
}{known: map[Face]*advances{}}

// advancesOf are the letters of a face; the face's size is given.
func advancesOf(face Face) *advances {
	faces.Lock()
	defer faces.Unlock()
	a := faces.known[face]
	if a == nil {
		a = &advances{face: face, rare: map[rune]float32{}}
		faces.known[face] = a
	}
	return a
}

// of is the width of one letter. Like everything that draws it is called on
// the window's goroutine only.
func (a *advances) of(r rune) float32 {
	if r >= 0 && r < tableLetters {
		if a.table[r] == 0 {
			a.table[r] = a.measure(r)
		}
		return a.table[r]
	}
	w, ok := a.rare[r]
	if !ok {
		w = a.measure(r)
		a.rare[r] = w
	}
	return w
}

func (a *advances) measure(r rune) float32 {
	return fyne.MeasureText(string(r), a.face.Size, a.face.style()).Width
}

// word is the width of letters set one after the other.
func (a *advances) word(letters []rune) float32 {
	sum := float32(0)
	for _, r := range letters {
		sum += a.of(r)
	}
	return sum
}
