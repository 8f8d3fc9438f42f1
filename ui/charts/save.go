package charts

import (
	"io"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Pictures are saved for print and for a wide screen.
const (
	pictureWidth  = 1600 // pixels
	pictureHeight = 900
	pictureScale  = 1.6 // pixels a canvas unit
	vectorWidth   = 1000
	vectorHeight  = 562
)

func (p *Page) buttons() fyne.CanvasObject {
	row := container.NewHBox()
	if p.cb.Save != nil {
		var save *widget.Button
		save = widget.NewButton(msg.ChartsSave, func() { p.saveMenu(save) })
		row.Add(save)
	}
	if p.cb.Copy != nil {
		row.Add(widget.NewButton(msg.ChartsCopy, func() { p.cb.Copy(p.table.text()) }))
	}
	return container.NewBorder(nil, nil, nil, container.NewPadded(row), container.NewPadded(kit.NewText(msg.ChartsHint).Inked(theme.ColorSecond).Shrinking(100)))
}

func (p *Page) saveMenu(below fyne.CanvasObject) {
	menu := fyne.NewMenu("",
		fyne.NewMenuItem(msg.ChartsSavePNG, func() { p.saveAs(".png") }),
		fyne.NewMenuItem(msg.ChartsSaveSVG, func() { p.saveAs(".svg") }))
	if p.cb.CopyPicture != nil {
		menu.Items = append(menu.Items, fyne.NewMenuItem(msg.ChartsCopyPicture, func() {
			p.cb.CopyPicture(p.drawing.Image(pictureWidth, pictureHeight, pictureScale))
		}))
	}
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(below); c != nil {
		widget.ShowPopUpMenuAtPosition(menu, c, driver.AbsolutePositionForObject(below).AddXY(0, below.Size().Height))
	}
}

// saveAs saves the drawing as the kind of picture that the suffix names.
func (p *Page) saveAs(suffix string) {
	d := p.drawing
	p.cb.Save(p.fileName()+suffix, func(w io.Writer) error {
		if suffix == ".svg" {
			return d.SVG(w, vectorWidth, vectorHeight)
		}
		return d.PNG(w, pictureWidth, pictureHeight, pictureScale)
	})
}

// fileName is what a saved picture is called: the indicator, the unit and the
// years that it shows, "thu-ngan-sach-xa-bich-khe-2024".
func (p *Page) fileName() string {
	parts := []string{p.indicator.ID}
	first, last := 0, 0
	for _, s := range p.drawn {
		for _, q := range s.Points {
			if y := q.Period.End.Year; first == 0 || y < first {
				first = y
			}
			last = max(last, q.Period.End.Year)
		}
	}
	switch {
	case len(p.drawn) == 1:
		parts = append(parts, plainName(p.drawn[0].Unit.String()))
	case len(p.drawn) > 1:
		parts = append(parts, plainName(msg.UnitCount(len(p.drawn))))
	}
	if first > 0 {
		parts = append(parts, msg.Years(first, last))
	}
	return strings.Join(parts, "-")
}

// plainName is a text in the letters and hyphens that every system takes in the
// name of a file.
func plainName(text string) string {
	return strings.Join(strings.FieldsFunc(viet.Fold(text), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}
