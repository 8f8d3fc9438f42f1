package pdf

import (
	"image"
	"math"

	"khobaocao/data"
)

const (
	formatBGRx   = 3    // four bytes a pixel, the last unused (fpdfview.h)
	drawAnnots   = 0x01 // flags of FPDF_RenderPageBitmap
	drawRGBOrder = 0x10
	white        = 0xFFFFFFFF

	pointsPerInch = 72
)

// render draws page n (0-based) at dpi dots an inch; a page of more than
// MaxPixels is drawn smaller.
func (d *document) render(n int, dpi float64) (*image.NRGBA, error) {
	var picture *image.NRGBA
	err := d.within(n, func(page uint64) error {
		s := d.s
		w, h := s.size(page)
		scale := dpi / pointsPerInch
		if area := float64(w) * float64(h) * scale * scale; area > MaxPixels {
			scale *= math.Sqrt(MaxPixels / area)
		}
		wide, high := int(float64(w)*scale+0.5), int(float64(h)*scale+0.5)
		if wide < 1 || high < 1 || wide*high > MaxPixels+wide+high {
			return data.ErrTooLarge
		}
		bitmap := s.call("FPDFBitmap_CreateEx", uint64(wide), uint64(high), formatBGRx, 0, 0)
		if bitmap == 0 {
			return data.ErrTooLarge
		}
		s.call("FPDFBitmap_FillRect", bitmap, 0, 0, uint64(wide), uint64(high), white)
		s.call("FPDF_RenderPageBitmap", bitmap, page, 0, 0, uint64(wide), uint64(high), 0, drawAnnots|drawRGBOrder)
		picture = s.copyBitmap(bitmap, wide, high)
		s.call("FPDFBitmap_Destroy", bitmap)
		return nil
	})
	return picture, err
}

func (s *sandbox) copyBitmap(bitmap uint64, wide, high int) *image.NRGBA {
	buffer := uint32(s.call("FPDFBitmap_GetBuffer", bitmap))
	stride := s.number("FPDFBitmap_GetStride", bitmap)
	picture := image.NewNRGBA(image.Rect(0, 0, wide, high))
	pixels := s.bytes(buffer, uint32(stride*high))
	for y := range high {
		copy(picture.Pix[y*picture.Stride:(y+1)*picture.Stride], pixels[y*stride:])
	}
	for i := 3; i < len(picture.Pix); i += 4 {
		picture.Pix[i] = 0xFF
	}
	return picture
}
