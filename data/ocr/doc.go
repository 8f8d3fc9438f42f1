// Package ocr reads the letters in the picture of a page: scans of signed
// paper, photographs. It prepares the picture (grey, the red stamp taken out,
// set upright) and has Tesseract read it, in a child process with limits. It
// knows words and where they stand, and nothing of reports.
//
// Tesseract and its model of Vietnamese are linked in by the build tag "ocr"
// (packaging/deps/tesseract.sh fetches and builds them); without it Read gives
// data.ErrNoOCR.
package ocr

import (
	"context"
	"image"
	"time"

	"khobaocao/data"
)

// Limits of what is read. Over them a picture is refused, saying so.
const (
	MaxPixels = 40_000_000 // of a picture
	MinPixels = 32         // of its shorter side: less is a line or a dot
	pageTime  = 2 * time.Minute
	startTime = 30 * time.Second
	// childBytes bounds the address space of a child process; a page takes some
	// 300 MB.
	childBytes = 4 << 30
)

// Word is one word as it stands on the page.
type Word struct {
	Text string
	Box  image.Rectangle // pixels of Page.Picture's place: see Page
	Line int             // words of one line have the same number, in reading order
	Base float32         // y of the line's base line, pixels
	Sure float32         // 0…100, Tesseract's own measure
}

// Page is what was read. All places are in pixels of the picture as it was
// prepared: Width by Height, set upright by Angle.
type Page struct {
	Words         []Word
	Rules         []Rule
	Width, Height int
	Angle         float64 // degrees clockwise by which the picture was turned
	DPI           float64 // of the prepared picture, estimated where not told
}

// Rule is a ruled line: X0 = X1 or Y0 = Y1.
type Rule struct{ X0, Y0, X1, Y1 int }

// Available tells whether this build can read pictures.
func Available() bool { return linked }

// Read reads a page. dpi is the picture's resolution, 0 where it is not known.
// grid (may be nil) is shown the page with its rules and gives the cells of its
// tables, which are read each by itself: Tesseract runs narrow columns together.
// It gives data.ErrNoOCR, data.ErrTooLarge, data.ErrNoText (too small to have
// any), data.ErrBomb (took too long or too much memory) or ctx's error.
func Read(ctx context.Context, picture image.Image, dpi float64, grid func(Page) []image.Rectangle) (Page, error) {
	size := picture.Bounds().Size()
	switch {
	case !linked:
		return Page{}, data.ErrNoOCR
	case size.X*size.Y > MaxPixels:
		return Page{}, data.ErrTooLarge
	case min(size.X, size.Y) < MinPixels:
		return Page{}, data.ErrNoText
	}
	if err := ctx.Err(); err != nil {
		return Page{}, err
	}
	p := prepare(picture, dpi)
	page := Page{Width: p.grey.Rect.Dx(), Height: p.grey.Rect.Dy(), Angle: p.angle, DPI: p.dpi}
	page.Rules = rules(p.grey, p.dpi)
	var cells []image.Rectangle
	if grid != nil {
		cells = grid(page)
	}
	body := p.grey
	if len(cells) > 0 {
		body = without(p.grey, cells)
		cells = written(p.grey, cells)
	}
	words, err := readers().words(ctx, body, int(p.dpi), nil)
	if err != nil {
		return Page{}, err
	}
	page.Words = words
	if len(cells) > 0 {
		of, err := readers().words(ctx, p.grey, int(p.dpi), cells)
		if err != nil {
			return Page{}, err
		}
		next := 0
		if n := len(words); n > 0 {
			next = words[n-1].Line + 1
		}
		for _, w := range of {
			w.Line += next
			page.Words = append(page.Words, w)
		}
	}
	return page, nil
}
