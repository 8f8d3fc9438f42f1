package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Current is the theme in force, or the normal light one where the running
// application (a test's, say) has another.
func Current() *Theme {
	if app := fyne.CurrentApp(); app != nil {
		if t, ok := app.Settings().Theme().(*Theme); ok {
			return t
		}
	}
	return New(Light, NormalText)
}

// Color is a colour of the theme in force, by our name or Fyne's.
func Color(name fyne.ThemeColorName) color.Color {
	return Current().Color(name, asked())
}

// Size is a size of the theme in force, by our name or Fyne's.
func Size(name fyne.ThemeSizeName) float32 { return Current().Size(name) }

// RowHeight is the height of a row in tables, lists and trees.
func RowHeight() float32 { return Size(SizeRow) }

// IsDark reports whether the dark palette is in force.
func IsDark() bool { return Current().variant(asked()) == fynetheme.VariantDark }

// Series is the colour of chart line i, 0-based; the colours repeat after
// SeriesCount, by then with another dash.
func Series(i int) color.Color {
	set := seriesLight
	if IsDark() {
		set = seriesDark
	}
	return set[i%len(set)]
}

// SeriesCount is how many chart lines have a colour of their own.
func SeriesCount() int { return len(seriesLight) }

func asked() fyne.ThemeVariant {
	if app := fyne.CurrentApp(); app != nil {
		return app.Settings().ThemeVariant()
	}
	return fynetheme.VariantLight
}
