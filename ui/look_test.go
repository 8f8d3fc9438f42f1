package ui

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/theme"
)

// lookStops are the places whose look is compared, with the way to them.
var lookStops = map[string]func(w *Window){
	"library":  func(w *Window) { w.open(pageLibrary) },
	"reader":   func(w *Window) { w.openReport(data.Place{Report: 2}) },
	"find":     func(w *Window) { w.search("thu ngân sách") },
	"compare":  func(w *Window) { w.compare(2, 1) },
	"charts":   func(w *Window) { w.chart(revenue.ID) },
	"importer": func(w *Window) { w.addPaths([]string{"/a.docx"}) },
}

func dress(w *Window, mode theme.Mode, size float64) {
	w.prefs.SetString(prefTheme, string(mode))
	w.prefs.SetFloat(prefText, size)
	w.applyTheme()
}

func picture(w *Window) image.Image {
	w.notice.hide()
	w.win.Canvas().Unfocus()
	// Unlike a real window, the test's does not lay out anew what has grown.
	w.win.Resize(fyne.NewSize(1210, 690))
	w.win.Resize(fyne.NewSize(1200, 680))
	return w.win.Canvas().Capture()
}

// differing is the share of pixels that differ.
func differing(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	n, all := 0, 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			all++
			ar, ag, ab, _ := a.At(x, y).RGBA()
			br, bg, bb, _ := b.At(x, y).RGBA()
			if ar != br || ag != bg || ab != bb {
				n++
			}
		}
	}
	return float64(n) / float64(all)
}

// mostDiffering is the share of pixels that may differ: an edge of a letter or a
// text cut at another letter.
const mostDiffering = 0.002

// A page looks the same whether the window was dark and large from its start,
// or became so while the page showed, or while another page did.
func TestPagesFollowThemeAndTextSize(t *testing.T) {
	for name, visit := range lookStops {
		t.Run(name, func(t *testing.T) {
			prepare = func(p fyne.Preferences) { p.SetString(prefTheme, string(theme.Dark)); p.SetFloat(prefText, 15) }
			w := newTestWindow(t, newFake(3))
			prepare = nil
			visit(w)
			want := picture(w)

			w = newTestWindow(t, newFake(3))
			dress(w, theme.Light, 17)
			visit(w)
			dress(w, theme.Dark, 15)
			if d := differing(want, picture(w)); d > mostDiffering {
				t.Errorf("switched while shown: %.2f %% of the pixels differ", 100*d)
			}

			w = newTestWindow(t, newFake(3))
			dress(w, theme.Light, 17)
			visit(w)
			for other, visitOther := range lookStops {
				if other != name && other != "importer" {
					visitOther(w)
				}
			}
			w.open(pageLibrary)
			dress(w, theme.Dark, 15)
			if name == "importer" {
				visit = func(w *Window) { w.openImporter() } // its list is still there
			}
			visit(w)
			if d := differing(want, picture(w)); d > mostDiffering {
				t.Errorf("switched while hidden: %.2f %% of the pixels differ", 100*d)
			}
		})
	}
}
