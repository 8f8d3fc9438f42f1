package main

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/png"

	"golang.org/x/image/draw"
)

// iconSizes are the edges in pixels that Windows asks for at 100–250 % scale.
var iconSizes = []int{16, 20, 24, 32, 40, 48, 64, 256}

// largeIcon is the edge in pixels from which on an icon is kept as PNG; all
// that reads icons understands smaller ones as bitmaps.
const largeIcon = 256

// encodeIcon makes an .ico file of the picture in all sizes.
func encodeIcon(picture image.Image) ([]byte, error) {
	const headSize, entrySize = 6, 16 // bytes
	var index, body bytes.Buffer
	put := func(values ...any) {
		for _, v := range values {
			_ = binary.Write(&index, binary.LittleEndian, v) // a bytes.Buffer never fails
		}
	}
	put(uint16(0), uint16(1), uint16(len(iconSizes)))
	for _, size := range iconSizes {
		small := image.NewNRGBA(image.Rect(0, 0, size, size))
		draw.CatmullRom.Scale(small, small.Bounds(), picture, picture.Bounds(), draw.Src, nil)
		entry := bitmapEntry(small)
		if size >= largeIcon {
			var compressed bytes.Buffer
			if err := png.Encode(&compressed, small); err != nil {
				return nil, err
			}
			entry = compressed.Bytes()
		}
		offset := headSize + entrySize*len(iconSizes) + body.Len()
		put(uint8(size), uint8(size), uint8(0), uint8(0), uint16(1), uint16(32), uint32(len(entry)), uint32(offset)) // 256 is written as 0
		body.Write(entry)
	}
	return append(index.Bytes(), body.Bytes()...), nil
}

// bitmapEntry is a picture as an icon's bitmap: a BITMAPINFOHEADER with twice
// the height, rows from the bottom up as BGRA, then an empty mask of one bit a
// pixel with rows of whole 32-bit words.
func bitmapEntry(m *image.NRGBA) []byte {
	size := m.Bounds().Dx()
	var out bytes.Buffer
	for _, v := range []any{uint32(40), int32(size), int32(2 * size), uint16(1), uint16(32), [6]uint32{}} {
		_ = binary.Write(&out, binary.LittleEndian, v)
	}
	for y := size - 1; y >= 0; y-- {
		row := m.Pix[y*m.Stride : y*m.Stride+4*size]
		for x := 0; x < len(row); x += 4 {
			out.Write([]byte{row[x+2], row[x+1], row[x], row[x+3]})
		}
	}
	out.Write(make([]byte, (size+31)/32*4*size))
	return out.Bytes()
}
