package desktop

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
)

// bitmap is a picture as a packed bitmap: a BITMAPINFOHEADER, then rows from
// the bottom up of 32-bit pixels, blue first. Clear parts become white.
func bitmap(m image.Image) []byte {
	size := m.Bounds().Size()
	flat := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(flat, flat.Rect, image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(flat, flat.Rect, m, m.Bounds().Min, draw.Over)
	var out bytes.Buffer
	for _, v := range []any{uint32(40), int32(size.X), int32(size.Y), uint16(1), uint16(32), [6]uint32{}} {
		_ = binary.Write(&out, binary.LittleEndian, v) // a bytes.Buffer never fails
	}
	for y := size.Y - 1; y >= 0; y-- {
		row := flat.Pix[y*flat.Stride : y*flat.Stride+4*size.X]
		for x := 0; x < len(row); x += 4 {
			out.Write([]byte{row[x+2], row[x+1], row[x], 255})
		}
	}
	return out.Bytes()
}
