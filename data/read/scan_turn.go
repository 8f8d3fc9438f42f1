package read

import (
	"context"
	"image"

	"khobaocao/data/ocr"
	"khobaocao/data/viet"
)

// A page that lies on its side or on its head reads as nonsense. Only such a
// page is read again the other ways round; a picture without writing costs four
// readings by that.

const (
	uprightShare = 0.4 // of a page's words that are sure and Vietnamese where it is upright
	sureWord     = 60
	enoughWords  = 8 // valid words that tell a side from others
)

// turnings are quarter turns to the right with the Exif orientation that asks
// for them, likeliest first: landscape tables lie to the left or to the right.
var turnings = []struct{ quarters, exif int }{{1, 6}, {3, 8}, {2, 3}}

// readUpright reads a page the way round in which it makes sense, and tells by
// how many quarter turns to the right that is.
func readUpright(ctx context.Context, img image.Image, dpi float64) (best ocr.Page, turned int, err error) {
	best, err = ocr.Read(ctx, img, dpi, cellsOf)
	if err != nil {
		return best, 0, err
	}
	most, upright := sense(best)
	if upright {
		return best, 0, nil
	}
	for _, t := range turnings {
		page, err := ocr.Read(ctx, turnedAs(img, t.exif), dpi, cellsOf)
		if err != nil {
			return best, 0, err
		}
		valid, upright := sense(page)
		if valid > most && valid >= enoughWords {
			best, turned, most = page, t.quarters, valid
		}
		if upright {
			break
		}
	}
	return best, turned, nil
}

// sense counts the words that are sure and Vietnamese, and tells whether they
// are as many as a page has that is upright.
func sense(p ocr.Page) (valid int, upright bool) {
	words, tall, long := 0, 0, 0
	for _, w := range p.Words {
		if len([]rune(w.Text)) > 2 {
			long++
			if w.Box.Dy() > w.Box.Dx() {
				tall++
			}
		}
		n, ok, _ := syllablesOf(viet.NFC(w.Text))
		words += n
		if w.Sure >= sureWord {
			valid += ok
		}
	}
	if long > 0 && 2*tall > long { // Tesseract turns columns of writing by itself; their lines lie across
		return 0, false
	}
	return valid, words == 0 || valid >= enoughWords && float64(valid) >= uprightShare*float64(words)
}
