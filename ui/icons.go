package ui

import (
	"fyne.io/fyne/v2"

	"khobaocao/ui/theme"
)

// icon is a drawing of ours, 24 × 24, in one of the theme's colours.
type icon struct {
	name string
	path string
	ink  fyne.ThemeColorName
}

// Name implements fyne.Resource; it tells the colour too, because drawings are
// remembered by it.
func (i icon) Name() string { return i.name + "-" + string(i.ink) + colorText(i.ink) + ".svg" }

// Content implements fyne.Resource.
func (i icon) Content() []byte {
	return []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">` +
		`<path fill="none" stroke="` + colorText(i.ink) + `" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" d="` + i.path + `"/></svg>`)
}

func colorText(ink fyne.ThemeColorName) string {
	const digits = "0123456789abcdef"
	r, g, b, _ := theme.Color(ink).RGBA()
	out := []byte{'#'}
	for _, v := range []uint32{r >> 8, g >> 8, b >> 8} {
		out = append(out, digits[v>>4], digits[v&15])
	}
	return string(out)
}

// The drawings, as SVG paths.
const (
	drawLibrary  = "M4 5 H20 V9 H4 Z M5.5 9 V19.5 H18.5 V9 M10 13 H14"
	drawFind     = "M10.5 4.5 A6 6 0 1 0 10.5 16.5 A6 6 0 1 0 10.5 4.5 Z M15 15 L20 20"
	drawCompare  = "M4 5 H10.5 V19 H4 Z M13.5 5 H20 V19 H13.5 Z M6 9 H8.5 M6 12 H8.5 M15.5 9 H18 M15.5 12 H18 M15.5 15 H18"
	drawTrack    = "M4 6 H9 M4 12 H9 M4 18 H9 M12 7.5 L14.5 5 L17 7 L20 4.5 M12 12 H20 M12 18 H17 M17.8 16 V20"
	drawCharts   = "M4 4 V20 H20 M7.5 15.5 L11 11 L14 13.5 L19.5 7"
	drawCheck    = "M6 3.5 H18 V20.5 H6 Z M9 11.5 L11.2 13.8 L15 9.5 M9 17 H15"
	drawAdd      = "M12 5 V19 M5 12 H19"
	drawBack     = "M14.5 5 L8 12 L14.5 19"
	drawForward  = "M9.5 5 L16 12 L9.5 19"
	drawSettings = "M4 7 H13 M17 7 H20 M15 5 V9 M4 12 H7 M11 12 H20 M9 10 V14 M4 17 H14 M18 17 H20 M16 15 V19"
)
