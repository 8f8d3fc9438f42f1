package importer

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// editWidth is the width of the window's sheet, in canvas units at the normal
// text size.
const editWidth = 620

// Edit shows the header of a report of the archive over a window, to be put
// right.
func (p *Page) Edit(win fyne.Window, id int64) {
	task.Do(p.run, "importer.edit", func(ctx context.Context) (data.Summary, error) {
		return p.archive.Summary(ctx, id)
	}, func(s data.Summary, err error) {
		if err != nil {
			p.out.Failed(err)
			return
		}
		p.sheet(win, s)
	})
}

// sheet is the form over the window. It returns the form, for tests.
func (p *Page) sheet(win fyne.Window, s data.Summary) *form {
	f := newForm(p)
	save := widget.NewButton(msg.ImporterCorrect, nil)
	save.Importance = widget.HighImportance
	save.Disable()
	stop := widget.NewButton(msg.Cancel, nil)
	grid := container.New(layout.NewFormLayout(),
		label(msg.FieldTitle), f.title,
		label(msg.FieldUnit), container.NewBorder(nil, nil, nil, container.New(kit.Fixed{Width: 130}, f.level), f.unit),
		label(msg.FieldPeriod), f.when, label(msg.FieldKind), f.kind,
		label(msg.FieldSymbol), f.symbol, label(msg.FieldDate), f.date, label(msg.FieldIssuer), f.issuer)
	body := container.NewVBox(grid, f.similar, container.NewHBox(layout.NewSpacer(), stop, save))
	d := dialog.NewCustomWithoutButtons(msg.EditTitle, body, win)
	f.edited = func() { setEnabled(save, f.dirty()) }
	f.leave = d.Hide
	f.save = func() { f.correct(s.ID, d.Hide) }
	f.grown = body.Refresh
	save.OnTapped, stop.OnTapped = f.save, d.Hide
	f.set(s.Header)
	f.ask()
	room := win.Canvas().Size()
	d.Resize(fyne.NewSize(min(editWidth*theme.Size("text")/theme.NormalText, room.Width-40), 0))
	d.Show()
	win.Canvas().Focus(f.unit)
	return f
}

func label(text string) fyne.CanvasObject {
	return kit.NewText(text).Inked(theme.ColorSecond)
}

func setEnabled(b *widget.Button, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}
