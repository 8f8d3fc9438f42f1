package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Action is a button: a verb and what it does.
type Action struct {
	Label   string
	Primary bool // the one thing to do
	Do      func()
}

// button is the action as a widget.
func (a Action) button() *widget.Button {
	b := widget.NewButton(a.Label, a.Do)
	if a.Primary {
		b.Importance = widget.HighImportance
	}
	return b
}

// Empty says in one sentence what a place is for and what to do first.
func Empty(icon fyne.Resource, title, sentence string, actions ...Action) fyne.CanvasObject {
	picture := canvas.NewImageFromResource(fynetheme.NewPrimaryThemedResource(icon))
	picture.FillMode = canvas.ImageFillContain
	picture.SetMinSize(fyne.NewSquareSize(48))
	head := widget.NewLabelWithStyle(title, fyne.TextAlignCenter, fyne.TextStyle{Bold: true})
	head.SizeName = fynetheme.SizeNameSubHeadingText
	return centred(picture, head, sentence, actions)
}

// Failure says what went wrong and what to do; the technical text shows on
// demand.
func Failure(what, do, detailsWord, details string, actions ...Action) fyne.CanvasObject {
	picture := canvas.NewImageFromResource(fynetheme.NewErrorThemedResource(fynetheme.WarningIcon()))
	picture.FillMode = canvas.ImageFillContain
	picture.SetMinSize(fyne.NewSquareSize(32))
	head := widget.NewLabelWithStyle(what, fyne.TextAlignCenter, fyne.TextStyle{Bold: true})
	head.Wrapping = fyne.TextWrapWord
	box := centred(picture, head, do, actions)
	if details == "" {
		return box
	}
	text := widget.NewLabel(details)
	text.Wrapping, text.Selectable = fyne.TextWrapWord, true
	more := widget.NewAccordion(widget.NewAccordionItem(detailsWord, text))
	return container.NewBorder(nil, more, nil, nil, box)
}

func centred(picture, head fyne.CanvasObject, sentence string, actions []Action) fyne.CanvasObject {
	text := widget.NewLabelWithStyle(sentence, fyne.TextAlignCenter, fyne.TextStyle{})
	text.Wrapping = fyne.TextWrapWord
	buttons := container.NewHBox(layout.NewSpacer())
	for _, a := range actions {
		buttons.Add(a.button())
	}
	buttons.Add(layout.NewSpacer())
	column := container.New(readable{440}, container.NewVBox(picture, head, text, buttons))
	return container.NewVBox(layout.NewSpacer(), column, layout.NewSpacer())
}

// readable keeps its one object in the middle, no wider than a width.
type readable struct{ width float32 }

func (r readable) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(min(r.width, 160), o[0].MinSize().Height)
}

func (r readable) Layout(o []fyne.CanvasObject, size fyne.Size) {
	w := min(size.Width, r.width)
	o[0].Resize(fyne.NewSize(w, size.Height))
	o[0].Move(fyne.NewPos((size.Width-w)/2, 0))
}

// Paper lays an object on the paper's colour.
func Paper(o fyne.CanvasObject) fyne.CanvasObject { return on(theme.ColorPaper, o) }

// Ground lays an object on the ground's colour.
func Ground(o fyne.CanvasObject) fyne.CanvasObject { return on(theme.ColorGround, o) }

func on(name fyne.ThemeColorName, o fyne.CanvasObject) fyne.CanvasObject {
	return container.NewStack(NewFill(name), o)
}

// Fill is a plain surface in one of the theme's colours, that follows the theme.
type Fill struct {
	widget.BaseWidget
	name fyne.ThemeColorName
	min  fyne.Size
}

// NewFill is a surface without a size of its own.
func NewFill(name fyne.ThemeColorName) *Fill {
	f := &Fill{name: name}
	f.ExtendBaseWidget(f)
	return f
}

// HLine is a thin line across.
func HLine() *Fill {
	f := NewFill(theme.ColorSeparator)
	f.min = fyne.NewSize(1, 1)
	return f
}

// CreateRenderer implements fyne.Widget.
func (f *Fill) CreateRenderer() fyne.WidgetRenderer {
	return &fillRenderer{f, canvas.NewRectangle(theme.Color(f.name))}
}

type fillRenderer struct {
	f    *Fill
	rect *canvas.Rectangle
}

func (r *fillRenderer) Destroy()                     {}
func (r *fillRenderer) MinSize() fyne.Size           { return r.f.min }
func (r *fillRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rect} }
func (r *fillRenderer) Layout(size fyne.Size)        { r.rect.Resize(size) }
func (r *fillRenderer) Refresh() {
	r.rect.FillColor = theme.Color(r.f.name)
	r.rect.Refresh()
}

// VLine is a thin line down.
func VLine() *Fill { return HLine() }
