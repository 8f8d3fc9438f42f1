package read

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// Limits of the photographs of one report.
const (
	MaxAlbumPages  = 200
	MaxAlbumBytes  = pdf.MaxFileBytes
	maxAlbumPixels = 50_000_000 // of one photograph
)

// a4Width is the width of a page of paper in points; what a photograph of one
// shows is taken to be that wide.
const a4Width = 595.28

// Album binds photographs of pages (.jpg, .png) into a .pdf, a page each,
// upright as the camera held them. The bytes of a .jpg go in as they are, a .png
// without loss, so that the album is as good an original as the photographs;
// the same ones give the same bytes. What is no such picture gives
// data.ErrUnsupported or data.ErrCorrupt.
func Album(ctx context.Context, photos [][]byte) ([]byte, error) {
	if len(photos) == 0 || len(photos) > MaxAlbumPages {
		return nil, data.ErrUnsupported
	}
	a := &album{objects: make([][]byte, 2)} // the catalogue and the list of pages come last
	for _, src := range photos {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := a.photo(src); err != nil {
			return nil, err
		}
	}
	return a.bytes(), nil
}

// album is a PDF in the making: object n is objects[n-1] (ISO 32000-1, 7.5).
type album struct {
	objects [][]byte
	kids    bytes.Buffer
	pages   int
}

func (a *album) add(src []byte) int {
	a.objects = append(a.objects, src)
	return len(a.objects)
}

func (a *album) photo(src []byte) error {
	switch pictureKind(src) {
	case "jpg":
		c, err := jpeg.DecodeConfig(bytes.NewReader(src))
		if err != nil {
			return because(data.ErrCorrupt, err)
		}
		space := "/DeviceRGB"
		switch c.ColorModel {
		case color.GrayModel:
			space = "/DeviceGray"
		case color.CMYKModel:
			return data.ErrUnsupported // printers' files, no photographs
		}
		return a.page(c.Width, c.Height, space, "/DCTDecode", src, exifTurn(src))
	case "png":
		c, err := png.DecodeConfig(bytes.NewReader(src))
		if err != nil {
			return because(data.ErrCorrupt, err)
		}
		if c.Width*c.Height > maxAlbumPixels {
			return data.ErrTooLarge
		}
		img, err := png.Decode(bytes.NewReader(src))
		if err != nil {
			return because(data.ErrCorrupt, err)
		}
		return a.page(c.Width, c.Height, "/DeviceRGB", "/FlateDecode", packedPixels(img), 1)
	}
	return data.ErrUnsupported
}

// packedPixels are a picture's pixels as PDF wants them, on white paper.
func packedPixels(img image.Image) []byte {
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	b := img.Bounds()
	row := make([]byte, 0, 3*b.Dx())
	for y := b.Min.Y; y < b.Max.Y; y++ {
		row = row[:0]
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, bl, alpha := img.At(x, y).RGBA() // premultiplied
			row = append(row, byte((r+0xFFFF-alpha)>>8), byte((g+0xFFFF-alpha)>>8), byte((bl+0xFFFF-alpha)>>8))
		}
		_, _ = z.Write(row) // to memory
	}
	_ = z.Close()
	return packed.Bytes()
}

// page adds a page of one picture; turn is its Exif orientation.
func (a *album) page(w, h int, space, filter string, src []byte, turn int) error {
	if w < 1 || h < 1 || w*h > maxAlbumPixels {
		return data.ErrTooLarge
	}
	rotate := map[int]int{3: 180, 6: 90, 8: 270}[turn]
	long, wide := float64(h)/float64(w)*a4Width, a4Width
	if rotate == 90 || rotate == 270 { // shown, its height is its width
		long, wide = a4Width, float64(w)/float64(h)*a4Width
	}
	picture := a.add(stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter %s", w, h, space, filter), src))
	content := a.add(stream("", fmt.Appendf(nil, "%.2f 0 0 %.2f 0 0 cm /P Do", wide, long)))
	kid := a.add(fmt.Appendf(nil, "<< /Type /Page /Parent 2 0 R /Rotate %d /MediaBox [0 0 %.2f %.2f] /Resources << /XObject << /P %d 0 R >> >> /Contents %d 0 R >>", rotate, wide, long, picture, content))
	fmt.Fprintf(&a.kids, "%d 0 R ", kid)
	a.pages++
	return nil
}

func stream(dict string, src []byte) []byte {
	return append(append(fmt.Appendf(nil, "<< %s /Length %d >>\nstream\n", dict, len(src)), src...), "\nendstream"...)
}

func (a *album) bytes() []byte {
	a.objects[0] = []byte("<< /Type /Catalog /Pages 2 0 R >>")
	a.objects[1] = fmt.Appendf(nil, "<< /Type /Pages /Kids [%s] /Count %d >>", a.kids.Bytes(), a.pages)
	out := []byte("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(a.objects)+1)
	for i, o := range a.objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(append(out, o...), "\nendobj\n"...)
	}
	at := len(out)
	return fmt.Appendf(out, "%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", table, len(a.objects)+1, at)
}
