package theme

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"
)

// luminance is the relative luminance of WCAG 2.1.
func luminance(c color.NRGBA) float64 {
	lin := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.03928 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(c.R) + 0.7152*lin(c.G) + 0.0722*lin(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func TestContrastOfText(t *testing.T) {
	const text, line = 4.5, 3.0
	inks := []fyne.ThemeColorName{ColorInk, ColorSecond, ColorAccent, ColorGood, ColorBehind, ColorWrong}
	grounds := []fyne.ThemeColorName{ColorPaper, ColorGround, ColorSelection, ColorHover}
	for name, p := range map[string]palette{"light": light, "dark": dark} {
		for _, ink := range inks {
			for _, ground := range grounds {
				if got := contrast(p[ink], p[ground]); got < text {
					t.Errorf("%s: %s on %s is %.2f : 1, want %.1f", name, ink, ground, got, text)
				}
			}
		}
		for _, ground := range []fyne.ThemeColorName{ColorMark, ColorMarkActive, ColorNew, ColorGone, ColorChanged, ColorSelected} {
			if got := contrast(p[ColorInk], p[ground]); got < text {
				t.Errorf("%s: ink on %s is %.2f : 1, want %.1f", name, ground, got, text)
			}
		}
		for _, l := range []fyne.ThemeColorName{ColorTarget, ColorLastYear} {
			if got := contrast(p[l], p[ColorPaper]); got < line {
				t.Errorf("%s: line %s is %.2f : 1, want %.1f", name, l, got, line)
			}
		}
		if got := contrast(p[ColorPaper], p[ColorAccent]); got < text {
			t.Errorf("%s: words on a filled button %.2f : 1", name, got)
		}
	}
	for i := range seriesLight {
		if got := contrast(seriesLight[i], light[ColorPaper]); got < line {
			t.Errorf("light series %d is %.2f : 1", i, got)
		}
		if got := contrast(seriesDark[i], dark[ColorPaper]); got < line {
			t.Errorf("dark series %d is %.2f : 1", i, got)
		}
	}
}

func TestPalettesHaveTheSameNames(t *testing.T) {
	for name := range light {
		if _, ok := dark[name]; !ok {
			t.Errorf("dark palette lacks %s", name)
		}
	}
	if len(light) != len(dark) || len(seriesLight) != len(seriesDark) {
		t.Error("palettes differ in length")
	}
	for _, ours := range fyneNames {
		if _, ok := light[ours]; !ok {
			t.Errorf("no colour %s", ours)
		}
	}
}

func TestModeRulesOverWindows(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		mode  Mode
		asked fyne.ThemeVariant
		want  color.NRGBA
	}{
		{Auto, fynetheme.VariantDark, dark[ColorPaper]},
		{Auto, fynetheme.VariantLight, light[ColorPaper]},
		{Light, fynetheme.VariantDark, light[ColorPaper]},
		{Dark, fynetheme.VariantLight, dark[ColorPaper]},
	} {
		if got := New(c.mode, NormalText).Color(ColorPaper, c.asked); got != c.want {
			t.Errorf("%s asked for %v: %v, want %v", c.mode, c.asked, got, c.want)
		}
	}
}

func TestSizesGrowWithText(t *testing.T) {
	test.NewTempApp(t)
	normal, large := New(Light, NormalText), New(Light, 2*NormalText)
	if normal.Size(SizeRow) != 28 || normal.Size(fynetheme.SizeNameText) != 13 || normal.Size(fynetheme.SizeNamePadding) != 4 {
		t.Error("normal sizes are not those of the design")
	}
	if large.TextSize() != 24 {
		t.Errorf("text size %v is not bounded", large.TextSize())
	}
	if large.Size(SizeRow) <= normal.Size(SizeRow) {
		t.Error("rows do not grow with the text")
	}
}

func TestFontIsNeverMonospace(t *testing.T) {
	test.NewTempApp(t)
	th := New(Light, NormalText)
	if th.Font(fyne.TextStyle{Monospace: true}) != th.Font(fyne.TextStyle{}) {
		t.Error("monospace style has another face than the regular one")
	}
}
