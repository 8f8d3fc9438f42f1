package chart

import "image/color"

// Palette is the colours of a drawing. The zero Palette means Light.
type Palette struct {
	Paper  color.NRGBA   // behind everything
	Ink    color.NRGBA   // title, values
	Second color.NRGBA   // subtitle, axes
	Grid   color.NRGBA   // horizontal lines
	Target color.NRGBA   // the plan's step line
	Prior  color.NRGBA   // last year
	Good   color.NRGBA   // ahead of the year
	Behind color.NRGBA   // behind it
	Track  color.NRGBA   // the empty part of a progress bar
	Series []color.NRGBA // at least one
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xff}
}

// Light and Dark follow the window's two themes. The series are the hues of
// Okabe and Ito ("Color Universal Design", 2008) without their yellow, their
// black left to the target; those that stand out less than 3 : 1 from the
// paper (WCAG 2.1, 1.4.11) are darkened or lightened until they do.
func Light() Palette {
	return Palette{
		Paper: rgb(0xFFFFFF), Ink: rgb(0x1D2430), Second: rgb(0x5B6472), Grid: rgb(0xE4E7EB),
		Target: rgb(0x3A4250), Prior: rgb(0x868D98), Good: rgb(0x1F6B2A), Behind: rgb(0x8A5200), Track: rgb(0xE9ECF0),
		Series: []color.NRGBA{rgb(0x0072B2), rgb(0xD55E00), rgb(0x00875F), rgb(0xB85E94), rgb(0xB37A00), rgb(0x2E8FC7)},
	}
}

// Dark is for a dark window.
func Dark() Palette {
	return Palette{
		Paper: rgb(0x1E2228), Ink: rgb(0xE6E9EE), Second: rgb(0x9AA4B2), Grid: rgb(0x333942),
		Target: rgb(0xC9CFD8), Prior: rgb(0x7F8896), Good: rgb(0x7CCB86), Behind: rgb(0xF0B45A), Track: rgb(0x2E343D),
		Series: []color.NRGBA{rgb(0x4BA3DB), rgb(0xF0803C), rgb(0x2DBD91), rgb(0xD98FB9), rgb(0xE69F00), rgb(0x8CCBF0)},
	}
}

// dashes are the line styles, in lengths of ink and gap: with the hues they
// tell 24 lines apart, and without colour still four.
var dashes = [][]float64{nil, {7, 3}, {2, 2.5}, {8, 3, 2, 3}}

// stroke is the colour and style of the n-th series: first the hues in
// solid lines, then again dashed.
func (p Palette) stroke(n int) (color.NRGBA, []float64) {
	return p.Series[n%len(p.Series)], dashes[n/len(p.Series)%len(dashes)]
}
