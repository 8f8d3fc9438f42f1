package pdf

import (
	"math"
	"strings"
	"unicode/utf16"

	"khobaocao/data"
)

// page reads page n, 0-based.
func (d *document) page(n int) (Page, error) {
	var p Page
	err := d.within(n, func(handle uint64) error {
		p.Width, p.Height = d.s.size(handle)
		if p.Width > MaxPagePoints || p.Height > MaxPagePoints {
			return data.ErrTooLarge
		}
		shown := d.s.shown(handle, p.Width, p.Height)
		if err := d.s.text(&p, handle, shown); err != nil {
			return err
		}
		if turn := mainTurn(p.Chars); turn != 0 { // read it as a reader would turn it
			shown = shown.then(turnBack(turn, p.Width, p.Height))
			if p.Turned = turn; turn != 2 {
				p.Width, p.Height = p.Height, p.Width
			}
			if err := d.s.text(&p, handle, shown); err != nil {
				return err
			}
		}
		d.s.paint(&p, handle, shown)
		return nil
	})
	return p, err
}

// writer reads the characters of one page; what belongs to a whole piece of
// text (its object in the file) is asked once a piece.
type writer struct {
	s      *sandbox
	text   uint64
	shown  matrix
	page   *Page
	fonts  map[uint64]int32
	object uint64
	piece  Char // Size, Font, Turn, Invisible of the piece
}

func (s *sandbox) text(p *Page, page uint64, shown matrix) error {
	text := s.call("FPDFText_LoadPage", page)
	if text == 0 {
		return nil // a page without text
	}
	defer s.call("FPDFText_ClosePage", text)
	count := s.number("FPDFText_CountChars", text)
	if count > MaxPageChars {
		return data.ErrTooLarge
	}
	p.Fonts = nil
	w := &writer{s: s, text: text, shown: shown, page: p, fonts: map[uint64]int32{}}
	p.Chars = make([]Char, 0, max(count, 0))
	high := rune(0)
	for i := range max(count, 0) {
		c := w.char(uint64(i))
		if utf16.IsSurrogate(c.Rune) { // two units are one character
			if high == 0 {
				high = c.Rune
				continue
			}
			c.Rune = utf16.DecodeRune(high, c.Rune)
		}
		high = 0
		p.Chars = append(p.Chars, c)
	}
	return nil
}

func (w *writer) char(i uint64) Char {
	s := w.s
	if object := s.call("FPDFText_GetTextObject", w.text, i); object != 0 && object != w.object {
		w.object = object
		w.piece = w.newPiece(i)
	}
	c := w.piece
	c.Rune = rune(uint32(s.call("FPDFText_GetUnicode", w.text, i)))
	c.Made = s.number("FPDFText_IsGenerated", w.text, i) == 1
	c.MapError = s.number("FPDFText_HasUnicodeMapError", w.text, i) == 1
	at := uint64(s.scratch)
	if s.number("FPDFText_GetLooseCharBox", w.text, i, at) != 0 { // FS_RECTF: left, top, right, bottom
		x0, y0 := w.shown.apply(s.float32At(s.scratch), s.float32At(s.scratch+4))
		x1, y1 := w.shown.apply(s.float32At(s.scratch+8), s.float32At(s.scratch+12))
		c.X0, c.X1, c.Base = min(x0, x1), max(x0, x1), max(y0, y1)
	}
	if s.number("FPDFText_GetCharOrigin", w.text, i, at, at+8) != 0 {
		_, c.Base = w.shown.apply(s.float64At(s.scratch), s.float64At(s.scratch+8))
	}
	return c
}

const (
	invisibleMode = 3       // text render mode: neither filled nor stroked
	forceBold     = 1 << 18 // flags of a font descriptor (PDF 32000-1, table 123)
	italicFlag    = 1 << 6
	boldWeight    = 600
)

func (w *writer) newPiece(i uint64) Char {
	s := w.s
	m := matrix{a: 1, d: 1}
	if s.number("FPDFText_GetMatrix", w.text, i, uint64(s.scratch)) != 0 {
		m = s.readMatrix(s.scratch)
	}
	size := float32(math.Float64frombits(s.call("FPDFText_GetFontSize", w.text, i)))
	m = m.then(matrix{w.shown.a, w.shown.b, w.shown.c, w.shown.d, 0, 0})
	c := Char{
		Size:      size * float32(math.Hypot(float64(m.c), float64(m.d))),
		Turn:      turnOf(m.a, m.b),
		Invisible: s.number("FPDFTextObj_GetTextRenderMode", w.object) == invisibleMode,
	}
	font := s.call("FPDFTextObj_GetFont", w.object)
	n, known := w.fonts[font]
	if !known {
		n = int32(len(w.page.Fonts))
		w.page.Fonts = append(w.page.Fonts, w.font(i))
		w.fonts[font] = n
	}
	c.Font = n
	return c
}

func (w *writer) font(i uint64) Font {
	s := w.s
	const room = 256
	at := s.scratch + 16
	n := uint32(s.call("FPDFText_GetFontInfo", w.text, i, uint64(at), room, uint64(s.scratch)))
	flags := s.int32At(s.scratch)
	name := ""
	if n > 1 && n <= room {
		name = strings.ToValidUTF8(string(s.bytes(at, n-1)), "")
	}
	low := strings.ToLower(name)
	f := Font{
		Name:   name,
		Bold:   strings.Contains(low, "bold") || strings.Contains(low, "black"),
		Italic: strings.Contains(low, "italic") || strings.Contains(low, "oblique"),
	}
	if !tellingName(low) {
		f.Bold = f.Bold || flags&forceBold != 0 || s.number("FPDFText_GetFontWeight", w.text, i) >= boldWeight
		f.Italic = f.Italic || flags&italicFlag != 0
	}
	return f
}

// tellingName reports whether a font's name, in lower case, is one that says
// how it looks: "NotoSerif-Regular", not "F1". What else the file says of a
// font's weight is often guessed by the program that wrote it.
func tellingName(low string) bool {
	const fewest = 4 // letters
	letters := 0
	for _, r := range low {
		if r >= 'a' && r <= 'z' {
			letters++
		}
	}
	return letters >= fewest && !strings.HasPrefix(low, "cidfont")
}
