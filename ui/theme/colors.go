package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Colours of our own that Fyne has no name for. Fyne's names (foreground,
// selection, separator …) are answered too.
const (
	ColorPaper      fyne.ThemeColorName = "khobaocao.paper"      // what text stands on: tables, pages, panes
	ColorGround     fyne.ThemeColorName = "khobaocao.ground"     // frame around the paper: bars, side bar, headers
	ColorInk        fyne.ThemeColorName = "khobaocao.ink"        // text
	ColorSecond     fyne.ThemeColorName = "khobaocao.second"     // less important text
	ColorAccent     fyne.ThemeColorName = "khobaocao.accent"     // the one thing to do, links, the current page
	ColorSelection  fyne.ThemeColorName = "khobaocao.selection"  // behind selected rows
	ColorSelected   fyne.ThemeColorName = "khobaocao.selected"   // behind the row that has the caret
	ColorHover      fyne.ThemeColorName = "khobaocao.hover"      // behind the row under the pointer
	ColorSeparator  fyne.ThemeColorName = "khobaocao.separator"  // 12 % ink
	ColorGood       fyne.ThemeColorName = "khobaocao.good"       // reached, done
	ColorBehind     fyne.ThemeColorName = "khobaocao.behind"     // behind plan, doubtful
	ColorWrong      fyne.ThemeColorName = "khobaocao.wrong"      // wrong, failed
	ColorMark       fyne.ThemeColorName = "khobaocao.mark"       // warm ground behind a search hit
	ColorMarkActive fyne.ThemeColorName = "khobaocao.markActive" // behind the hit at hand
	ColorNew        fyne.ThemeColorName = "khobaocao.new"        // ground behind new words
	ColorGone       fyne.ThemeColorName = "khobaocao.gone"       // ground behind words that are gone
	ColorChanged    fyne.ThemeColorName = "khobaocao.changed"    // ground behind changed words
	ColorTarget     fyne.ThemeColorName = "khobaocao.target"     // step line of the target in charts
	ColorLastYear   fyne.ThemeColorName = "khobaocao.lastYear"   // thin line of last year in charts
)

type palette map[fyne.ThemeColorName]color.NRGBA

// rgb is 0xRRGGBB, opaque.
func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xff}
}

// veil is the colour laid on thinly: percent 0…100 of opacity.
func veil(c color.NRGBA, percent int) color.NRGBA {
	c.A = uint8(255 * percent / 100)
	return c
}

var light = palette{
	ColorPaper:      rgb(0xFFFFFF),
	ColorGround:     rgb(0xF5F6F8),
	ColorInk:        rgb(0x1D2430),
	ColorSecond:     rgb(0x5B6472),
	ColorAccent:     rgb(0x1F5F8B),
	ColorSelection:  rgb(0xDCE9F3),
	ColorSelected:   rgb(0xC6DCEC),
	ColorHover:      rgb(0xEDF1F5),
	ColorSeparator:  veil(rgb(0x1D2430), 12),
	ColorGood:       rgb(0x1F6B2A),
	ColorBehind:     rgb(0x8A5200),
	ColorWrong:      rgb(0xA8231C),
	ColorMark:       rgb(0xFFE9A8),
	ColorMarkActive: rgb(0xFFCF5C),
	ColorNew:        rgb(0xDDF2DF),
	ColorGone:       rgb(0xFBE1DF),
	ColorChanged:    rgb(0xFCEFD2),
	ColorTarget:     rgb(0x3A4250),
	ColorLastYear:   rgb(0x868D98),
}

var dark = palette{
	ColorPaper:      rgb(0x1E2228),
	ColorGround:     rgb(0x16191E),
	ColorInk:        rgb(0xE6E9EE),
	ColorSecond:     rgb(0x9AA4B2),
	ColorAccent:     rgb(0x6FB1DE),
	ColorSelection:  rgb(0x24384A),
	ColorSelected:   rgb(0x29445C),
	ColorHover:      rgb(0x282D35),
	ColorSeparator:  veil(rgb(0xE6E9EE), 12),
	ColorGood:       rgb(0x7CCB86),
	ColorBehind:     rgb(0xF0B45A),
	ColorWrong:      rgb(0xF28B82),
	ColorMark:       rgb(0x54461A),
	ColorMarkActive: rgb(0x77601A),
	ColorNew:        rgb(0x22402A),
	ColorGone:       rgb(0x4A2A2A),
	ColorChanged:    rgb(0x453A20),
	ColorTarget:     rgb(0xC9CFD8),
	ColorLastYear:   rgb(0x7F8896),
}

// fyneNames says which of our colours answers a name of Fyne's.
var fyneNames = map[fyne.ThemeColorName]fyne.ThemeColorName{
	fynetheme.ColorNameBackground:        ColorGround,
	fynetheme.ColorNameForeground:        ColorInk,
	fynetheme.ColorNamePrimary:           ColorAccent,
	fynetheme.ColorNameHyperlink:         ColorAccent,
	fynetheme.ColorNameSelection:         ColorSelection,
	fynetheme.ColorNamePlaceHolder:       ColorSecond,
	fynetheme.ColorNameInputBackground:   ColorPaper,
	fynetheme.ColorNameMenuBackground:    ColorPaper,
	fynetheme.ColorNameOverlayBackground: ColorPaper,
	fynetheme.ColorNameHeaderBackground:  ColorGround,
	fynetheme.ColorNameSeparator:         ColorSeparator,
	fynetheme.ColorNameSuccess:           ColorGood,
	fynetheme.ColorNameWarning:           ColorBehind,
	fynetheme.ColorNameError:             ColorWrong,
	// What stands on a filled accent, good or wrong is the paper's colour: in
	// the dark palette those are light colours, in the light one dark ones.
	fynetheme.ColorNameForegroundOnPrimary: ColorPaper,
	fynetheme.ColorNameForegroundOnSuccess: ColorPaper,
	fynetheme.ColorNameForegroundOnWarning: ColorPaper,
	fynetheme.ColorNameForegroundOnError:   ColorPaper,
}

// fyneVeils are Fyne's names answered by a colour laid on thinly.
var fyneVeils = map[fyne.ThemeColorName]struct {
	of      fyne.ThemeColorName
	percent int
}{
	fynetheme.ColorNameButton:         {ColorInk, 7},
	fynetheme.ColorNameDisabledButton: {ColorInk, 4},
	fynetheme.ColorNameDisabled:       {ColorSecond, 75},
	fynetheme.ColorNameHover:          {ColorInk, 6},
	fynetheme.ColorNamePressed:        {ColorInk, 12},
	fynetheme.ColorNameFocus:          {ColorInk, 30},
	fynetheme.ColorNameInputBorder:    {ColorInk, 22},
	fynetheme.ColorNameScrollBar:      {ColorInk, 34},
}

// seriesLight is the colour-blind safe palette of Okabe and Ito (2008) without
// its yellow; sky blue, orange and the rest are darkened until a line reaches
// 3 : 1 on white paper. Lines differ in dash as well, never by colour alone.
var seriesLight = []color.NRGBA{
	rgb(0x0072B2), rgb(0xC25400), rgb(0x00845F), rgb(0xB4588C), rgb(0xB07A00), rgb(0x2F8FC4), rgb(0x4A4A4A),
}

var seriesDark = []color.NRGBA{
	rgb(0x56B4E9), rgb(0xE69F00), rgb(0x2FC49A), rgb(0xE08FBE), rgb(0xEB7B3A), rgb(0x5C9DDB), rgb(0xC8C8C8),
}
