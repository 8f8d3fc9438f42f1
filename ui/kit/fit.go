package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"khobaocao/ui/theme"
)

// ellipsis stands for the words that did not fit.
const ellipsis = "…"

// Fit cuts text so that it is drawn within width, with an ellipsis where it was
// cut. Cost: one measurement when it fits, else a binary search over its runes.
func Fit(text string, face Face, width float32) string {
	if face.Size == 0 {
		face.Size = theme.Size("text")
	}
	text = strings.ReplaceAll(text, "\n", " ")
	if text == "" || widths.of(text, face) <= width {
		return text
	}
	runes := []rune(text)
	low, high := 0, len(runes) // low runes fit, high do not
	for low+1 < high {
		mid := (low + high) / 2
		if face.width(string(runes[:mid])+ellipsis) <= width {
			low = mid
		} else {
			high = mid
		}
	}
	if low == 0 {
		return ""
	}
	return strings.TrimRight(string(runes[:low]), " ,.;:-") + ellipsis
}

// newText is a canvas text in one of the theme's colours.
func newText(text string, ink fyne.ThemeColorName, face Face) *canvas.Text {
	t := canvas.NewText(text, theme.Color(ink))
	t.TextSize, t.TextStyle = face.Size, face.style()
	if face.Size == 0 {
		t.TextSize = theme.Size("text")
	}
	return t
}
