package read_test

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"khobaocao/data"
	"khobaocao/data/pdf"
	"khobaocao/data/read"
)

// photo is a picture, black in its upper left quarter.
func photo(t *testing.T, w, h int, isPNG bool) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{255, 255, 255, 255}
			if x < w/2 && y < h/2 {
				c = color.RGBA{0, 0, 0, 255}
			}
			img.SetRGBA(x, y, c)
		}
	}
	var b bytes.Buffer
	var err error
	if isPNG {
		err = png.Encode(&b, img)
	} else {
		err = jpeg.Encode(&b, img, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// turned6 writes an Exif orientation of 6 (a camera held upright) into a .jpg.
func turned6(src []byte) []byte {
	exif := "\xFF\xE1\x00\x22Exif\x00\x00MM\x00\x2A\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
	return append(append(append([]byte(nil), src[:2]...), exif...), src[2:]...)
}

func TestAlbum(t *testing.T) {
	if !pdf.Available() {
		t.Skip("built without PDFium")
	}
	photos := [][]byte{photo(t, 300, 400, false), photo(t, 300, 400, true), turned6(photo(t, 400, 300, false))}
	src, err := read.Album(t.Context(), photos)
	if err != nil {
		t.Fatal(err)
	}
	again, err := read.Album(t.Context(), photos)
	if err != nil || !bytes.Equal(src, again) {
		t.Errorf("the same photographs give other bytes (%v)", err)
	}
	file, err := pdf.Open(t.Context(), bytes.NewReader(src), int64(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if n := file.Info().Pages; n != len(photos) {
		t.Fatalf("%d pages", n)
	}
	for n, dark := range []image.Point{{1, 1}, {1, 1}, {3, 1}} { // quarter of the black corner, in fourths of the page
		img, err := file.Render(t.Context(), n, 36)
		if err != nil {
			t.Fatal(err)
		}
		b := img.Bounds()
		if b.Dx() < 296 || b.Dx() > 299 || b.Dy() < 395 || b.Dy() > 399 {
			t.Errorf("page %d is %v", n+1, b)
		}
		for _, p := range []image.Point{{1, 1}, {3, 1}, {1, 3}, {3, 3}} {
			v := img.NRGBAAt(p.X*b.Dx()/4, p.Y*b.Dy()/4).R
			if (v < 100) != (p == dark) {
				t.Errorf("page %d at %v: %d", n+1, p, v)
			}
		}
	}
}

func TestAlbumRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		photos [][]byte
		kind   error
	}{
		"none":      {nil, data.ErrUnsupported},
		"a text":    {[][]byte{[]byte("Báo cáo")}, data.ErrUnsupported},
		"cut jpg":   {[][]byte{photo(t, 30, 40, false)[:30]}, data.ErrCorrupt},
		"cut png":   {[][]byte{photo(t, 30, 40, true)[:60]}, data.ErrCorrupt},
		"too many":  {make([][]byte, read.MaxAlbumPages+1), data.ErrUnsupported},
		"huge page": {[][]byte{hugePNG()}, data.ErrTooLarge},
	} {
		if _, err := read.Album(t.Context(), c.photos); !errors.Is(err, c.kind) {
			t.Errorf("%s: %v, want %v", name, err, c.kind)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := read.Album(ctx, [][]byte{photo(t, 30, 40, false)}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// hugePNG is the head of a picture of 100,000 by 100,000 pixels.
func hugePNG() []byte {
	return []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x01\x86\xa0\x00\x01\x86\xa0\x08\x02\x00\x00\x00\x27\x30\x9c\x9f")
}
