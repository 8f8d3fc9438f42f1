package pdf

import (
	"encoding/binary"
	"image"
	"math"

	"khobaocao/data"
	"khobaocao/data/child"
)

// request goes to a child process, answer comes back, each as one gob; the
// bytes of a file follow the request to open it.
type request struct {
	Op   op
	Size int64   // open: bytes that follow
	Page int     // page, render
	DPI  float64 // render
}

type op int

const (
	opOpen op = iota + 1
	opPage
	opRender
	opRelease
)

type answer struct {
	Info    Info
	Page    wirePage
	Picture *image.NRGBA
	Failure child.Failure
}

// wireKinds are the errors that keep their meaning on the way.
var wireKinds = []error{data.ErrEncrypted, data.ErrCorrupt, data.ErrTooLarge, data.ErrBomb, data.ErrUnsupported, data.ErrNoPDF, data.ErrNotFound}

// wirePage is a Page whose characters travel as bytes: a gob of 3,000 structs
// takes as long as reading them from the file.
type wirePage struct {
	Page  Page // without Chars
	Chars []byte
}

const wireChar = 28 // bytes of a character

func packPage(p Page) wirePage {
	b := make([]byte, 0, wireChar*len(p.Chars))
	for _, c := range p.Chars {
		b = binary.LittleEndian.AppendUint32(b, uint32(c.Rune))
		for _, f := range []float32{c.X0, c.X1, c.Base, c.Size} {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
		}
		b = binary.LittleEndian.AppendUint32(b, uint32(c.Font))
		b = append(b, byte(c.Turn), flag(c.MapError), flag(c.Made), flag(c.Invisible))
	}
	p.Chars = nil
	return wirePage{p, b}
}

func flag(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func (w wirePage) unpack() Page {
	p := w.Page
	p.Chars = make([]Char, 0, len(w.Chars)/wireChar)
	for b := w.Chars; len(b) >= wireChar; b = b[wireChar:] {
		word := func(i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }
		real := func(i int) float32 { return math.Float32frombits(word(i)) }
		p.Chars = append(p.Chars, Char{
			Rune: rune(word(0)), X0: real(1), X1: real(2), Base: real(3), Size: real(4), Font: int32(word(5)),
			Turn: int8(b[24]), MapError: b[25] == 1, Made: b[26] == 1, Invisible: b[27] == 1,
		})
	}
	return p
}
