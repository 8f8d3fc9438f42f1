package theme

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Mode is the user's choice of light or dark.
type Mode string

// The modes; Auto follows Windows.
const (
	Auto  Mode = "auto"
	Light Mode = "light"
	Dark  Mode = "dark"
)

// Sizes in Fyne's units (pixels at 96 dpi) at the normal text size.
const (
	NormalText   = 13 // text of rows and labels
	captionText  = 11
	titleText    = 18 // page titles, bold
	subTitleText = 15
	padding      = 4
	innerPadding = 6
	rowHeight    = 28
	corner       = 4
)

// SizeRow is the height of a row in tables, lists and trees.
const SizeRow fyne.ThemeSizeName = "khobaocao.row"

// Theme answers Fyne's questions about looks. It is immutable: another choice
// of the user is another Theme.
type Theme struct {
	mode Mode
	text float32 // size of normal text
}

// New is the theme for a mode and a size of normal text (NormalText, or what
// the user chose; out of 10…24 it is brought back into it).
func New(mode Mode, text float32) *Theme {
	return &Theme{mode: mode, text: min(max(text, 10), 24)}
}

// Mode is the user's choice.
func (t *Theme) Mode() Mode { return t.mode }

// TextSize is the size of normal text.
func (t *Theme) TextSize() float32 { return t.text }

// Color answers names of ours and of Fyne's.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	p := t.palette(variant)
	if c, ok := p[name]; ok {
		return c
	}
	if ours, ok := fyneNames[name]; ok {
		return p[ours]
	}
	if v, ok := fyneVeils[name]; ok {
		return veil(p[v.of], v.percent)
	}
	if name == fynetheme.ColorNameShadow {
		return color.NRGBA{A: 0x30}
	}
	if name == fynetheme.ColorNameScrollBarBackground {
		return color.NRGBA{}
	}
	return fynetheme.DefaultTheme().Color(name, t.variant(variant))
}

func (t *Theme) variant(asked fyne.ThemeVariant) fyne.ThemeVariant {
	switch t.mode {
	case Light:
		return fynetheme.VariantLight
	case Dark:
		return fynetheme.VariantDark
	}
	return asked
}

func (t *Theme) palette(asked fyne.ThemeVariant) palette {
	if t.variant(asked) == fynetheme.VariantDark {
		return dark
	}
	return light
}

// Font is Noto Sans in every style: Fyne's monospace face lacks 46 Vietnamese
// letters.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	style.Monospace = false
	return fynetheme.DefaultTheme().Font(style)
}

// Icon is Fyne's.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return fynetheme.DefaultTheme().Icon(name)
}

// Size answers names of ours and of Fyne's; what holds text grows with it.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	grow := t.text / NormalText
	switch name {
	case fynetheme.SizeNameText:
		return t.text
	case fynetheme.SizeNameCaptionText:
		return whole(captionText * grow)
	case fynetheme.SizeNameHeadingText:
		return whole(titleText * grow)
	case fynetheme.SizeNameSubHeadingText:
		return whole(subTitleText * grow)
	case SizeRow:
		return rowHeight * grow
	case fynetheme.SizeNameInlineIcon:
		return 16 * grow
	case fynetheme.SizeNamePadding:
		return padding
	case fynetheme.SizeNameInnerPadding:
		return innerPadding
	case fynetheme.SizeNameLineSpacing:
		return 3
	case fynetheme.SizeNameInputRadius, fynetheme.SizeNameSelectionRadius:
		return corner
	case fynetheme.SizeNameScrollBar:
		return 10
	case fynetheme.SizeNameScrollBarSmall:
		return 4
	}
	return fynetheme.DefaultTheme().Size(name)
}

// whole is a size of text without a fraction: letters of such sizes stand too
// far apart, because each is set on a whole pixel.
func whole(size float32) float32 { return float32(math.Round(float64(size))) }
