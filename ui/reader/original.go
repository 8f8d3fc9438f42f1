package reader

import (
	"context"
	"errors"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Pictures draws the pages of originals that have pages of their own.
type Pictures interface {
	Draws(format string) bool
	Picture(ctx context.Context, path string, page int) (img image.Image, pages int, err error)
	// Scan gives the words of a page that was read from its picture;
	// data.ErrNotFound for other pages.
	Scan(ctx context.Context, report int64, page int) (data.Scan, error)
}

// original shows the page of the original where the reader is, with the words
// at hand marked on it where they were read from it.
type original struct {
	page     *Page
	pictures Pictures
	content  fyne.CanvasObject

	picture     *kit.PagePicture
	where, note *kit.Text
	prior, next *widget.Button
	size        *widget.Button

	path    string // of the original that is shown, "" = none with pages
	open    bool   // its tab is in sight
	shown   int    // page that is shown, 0 = none
	pages   int
	scan    data.Scan
	passage string // where the reader is
	figure  string // chosen last
}

func newOriginal(p *Page) *original {
	o := &original{page: p, picture: kit.NewPagePicture(), where: kit.NewText(""), note: kit.NewText("").Inked(theme.ColorSecond)}
	o.prior = widget.NewButton("‹", func() { o.load(o.shown - 1) })
	o.next = widget.NewButton("›", func() { o.load(o.shown + 1) })
	o.size = widget.NewButton(msg.PictureBigger, o.resize)
	bar := container.NewHBox(o.prior, container.NewCenter(o.where), o.next, o.size)
	o.content = container.NewBorder(container.NewVBox(bar, o.note), nil, nil, nil, o.picture)
	return o
}

// DrawsOriginals has the pages of originals shown in their tab.
func (p *Page) DrawsOriginals(pictures Pictures) { p.side.original.pictures = pictures }

// show takes another report; it reports whether its original has pages.
func (o *original) show(format, path string) bool {
	o.path, o.shown, o.pages, o.passage, o.figure, o.scan = "", 0, 0, "", "", data.Scan{}
	o.picture.SetPicture(nil)
	if o.pictures == nil || path == "" || !o.pictures.Draws(format) {
		return false
	}
	o.path = path
	o.turn()
	return true
}

// inSight is told when the tab is shown or left.
func (o *original) inSight(open bool) {
	o.open = open
	o.turn()
}

// follow is told where the reader is.
func (o *original) follow(passage string) {
	o.passage = passage
	o.turn()
}

// choose is told of the figure that was chosen.
func (o *original) choose(figure string) {
	o.figure = figure
	for _, f := range o.page.report.Figures {
		if f.ID == figure {
			o.passage = f.Passage
		}
	}
	o.turn()
}

// turn goes to the page of the passage at hand.
func (o *original) turn() {
	if !o.open || o.path == "" {
		return
	}
	at := max(o.shown, 1)
	for _, q := range o.page.report.Passages {
		if q.ID == o.passage && q.Page > 0 {
			at = q.Page
		}
	}
	if at == o.shown {
		o.mark()
		return
	}
	o.load(at)
}

type drawn struct {
	picture image.Image
	pages   int
	scan    data.Scan
}

func (o *original) load(n int) {
	path, report := o.path, o.page.report.ID
	o.where.SetText(msg.PictureLater)
	task.Do(o.page.runner, "reader.picture", func(ctx context.Context) (s drawn, err error) {
		if s.picture, s.pages, err = o.pictures.Picture(ctx, path, n); err != nil {
			return s, err
		}
		if s.scan, err = o.pictures.Scan(ctx, report, n); errors.Is(err, data.ErrNotFound) {
			err = nil // a page with text of its own
		}
		return s, err
	}, func(s drawn, err error) {
		if path != o.path {
			return
		}
		o.shown, o.pages, o.scan = n, s.pages, s.scan
		if err != nil {
			o.picture.SetPicture(nil)
			m := msg.Of(err)
			o.note.SetText(m.What + " " + m.Do)
		} else {
			o.picture.SetPicture(s.picture)
			o.note.SetText("")
			if len(s.scan.Words) > 0 {
				o.note.SetText(msg.PictureOCR)
			}
		}
		o.buttons()
		o.mark()
	})
}

func (o *original) buttons() {
	o.where.SetText(msg.PicturePage(o.shown, max(o.pages, o.shown)))
	set := func(b *widget.Button, on bool) {
		if on {
			b.Enable()
		} else {
			b.Disable()
		}
	}
	set(o.prior, o.shown > 1)
	set(o.next, o.shown < o.pages)
}

func (o *original) resize() {
	o.picture.SetLarge(!o.picture.Large())
	o.size.SetText(msg.PictureBigger)
	if o.picture.Large() {
		o.size.SetText(msg.PictureSmaller)
	}
}

// mark marks the chosen figure where it stands in the passage at hand, else the
// passage.
func (o *original) mark() {
	o.picture.SetMarks(marksOn(o.scan, &o.page.report, o.passage, o.figure))
}
