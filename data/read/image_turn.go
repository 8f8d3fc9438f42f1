package read

import (
	"bytes"
	"encoding/binary"
	"image"
)

// A camera writes its picture as the sensor sees it, and beside it how it was
// held: Exif's tag Orientation (Exif 2.3, 4.6.4).

const (
	jpegApp1        = 0xE1
	jpegScan        = 0xDA
	orientationTag  = 0x0112
	mostExifEntries = 200
)

// exifTurn is the orientation that a .jpg states, 1 where it states none.
func exifTurn(src []byte) int {
	for at := 2; at+4 <= len(src) && src[at] == 0xFF; {
		marker, size := src[at+1], int(binary.BigEndian.Uint16(src[at+2:]))
		if marker == jpegScan || size < 2 || at+2+size > len(src) {
			break
		}
		if body, ok := bytes.CutPrefix(src[at+4:at+2+size], []byte("Exif\x00\x00")); ok && marker == jpegApp1 {
			return exifOrientation(body)
		}
		at += 2 + size
	}
	return 1
}

func exifOrientation(b []byte) int {
	if len(b) < 8 || b[0] != 'I' && b[0] != 'M' {
		return 1
	}
	order := tiffOrder(b)
	at := int64(order.Uint32(b[4:]))
	if at+2 > int64(len(b)) {
		return 1
	}
	n := min(int(order.Uint16(b[at:])), mostExifEntries)
	for i := range n {
		entry := at + 2 + 12*int64(i)
		if entry+12 > int64(len(b)) {
			break
		}
		if order.Uint16(b[entry:]) == orientationTag {
			return int(order.Uint16(b[entry+8:]))
		}
	}
	return 1
}

// turnedAs sets a picture upright by an Exif orientation; the mirrored ones do
// not come from cameras.
func turnedAs(img image.Image, orientation int) image.Image {
	if orientation != 3 && orientation != 6 && orientation != 8 {
		return img
	}
	b := img.Bounds()
	w, h := b.Dx(), b.Dy()
	size := image.Rect(0, 0, w, h)
	if orientation != 3 {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for y := range h {
		for x := range w {
			c := img.At(b.Min.X+x, b.Min.Y+y)
			switch orientation {
			case 3: // upside down
				out.Set(w-1-x, h-1-y, c)
			case 6: // to be turned to the right
				out.Set(h-1-y, x, c)
			case 8: // to the left
				out.Set(y, w-1-x, c)
			}
		}
	}
	return out
}
