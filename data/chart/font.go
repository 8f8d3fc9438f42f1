package chart

import (
	"fmt"
	"sync"

	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"

	xfont "golang.org/x/image/font"

	"khobaocao/assets"
)

// faces are the two faces of Noto Sans, parsed once a process.
type faces struct{ regular, bold *sfnt.Font }

var loadFaces = sync.OnceValues(func() (faces, error) {
	regular, err := opentype.Parse(assets.NotoSans())
	if err != nil {
		return faces{}, fmt.Errorf("regular face: %w", err)
	}
	bold, err := opentype.Parse(assets.NotoSansBold())
	if err != nil {
		return faces{}, fmt.Errorf("bold face: %w", err)
	}
	return faces{regular, bold}, nil
})

// Sizes of text in canvas units.
const (
	titleSize    = 13
	subtitleSize = 11
	labelSize    = 10
	valueSize    = 11
)

type style struct {
	size float64
	bold bool
}

func (f faces) face(s style) font.Face {
	d := font.Font{Typeface: "Noto Sans", Variant: "Sans", Size: vg.Points(s.size)}
	if s.bold {
		d.Weight = xfont.WeightBold
		return font.Face{Font: d, Face: f.bold}
	}
	return font.Face{Font: d, Face: f.regular}
}

// width of a text in canvas units.
func (f faces) width(s string, st style) float64 {
	face := f.face(st)
	return face.Width(s).Points()
}

// fit cuts a text with … so that it is at most max wide.
func (f faces) fit(s string, st style, max float64) string {
	if f.width(s, st) <= max {
		return s
	}
	rs := []rune(s)
	lo, hi := 0, len(rs) // the longest that fits has between lo and hi letters
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if f.width(string(rs[:mid])+"…", st) <= max {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return string(rs[:lo]) + "…"
}

// wrap breaks a text at spaces into lines at most max wide; of more than most
// lines the last one is cut with ….
func (f faces) wrap(s string, st style, max float64, most int) []string {
	var lines []string
	rest := []rune(s)
	for len(rest) > 0 && len(lines) < most-1 && f.width(string(rest), st) > max {
		cut := 0
		for i, r := range rest {
			if r == ' ' && f.width(string(rest[:i]), st) <= max {
				cut = i
			}
		}
		if cut == 0 {
			break
		}
		lines = append(lines, string(rest[:cut]))
		rest = rest[cut+1:]
	}
	if len(rest) == 0 {
		return lines
	}
	return append(lines, f.fit(string(rest), st, max))
}
