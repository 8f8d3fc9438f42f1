package main

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"

	"golang.org/x/image/draw"
)

// Size of the picture at the left of the installer's first and last page, in
// pixels, and of the icon in it.
const (
	sideWidth, sideHeight = 164, 314
	sideIcon              = 96
	sideIconTop           = 60
)

// sideGround is the ground below the icon: the accent of the program, paler.
var sideGround = color.NRGBA{R: 0xdc, G: 0xe9, B: 0xf2, A: 0xff}

// sidePicture is the icon on a plain ground, as a Windows bitmap (BMP) of 24
// bits a pixel, which is what NSIS shows.
func sidePicture(icon image.Image) []byte {
	m := image.NewNRGBA(image.Rect(0, 0, sideWidth, sideHeight))
	draw.Draw(m, m.Rect, image.NewUniform(sideGround), image.Point{}, draw.Src)
	left := (sideWidth - sideIcon) / 2
	draw.CatmullRom.Scale(m, image.Rect(left, sideIconTop, left+sideIcon, sideIconTop+sideIcon), icon, icon.Bounds(), draw.Over, nil)
	const headSize, pixelSize = 14 + 40, 3 // bytes: BITMAPFILEHEADER, BITMAPINFOHEADER
	stride := (sideWidth*pixelSize + 3) / 4 * 4
	var out bytes.Buffer
	for _, v := range []any{
		[2]byte{'B', 'M'}, uint32(headSize + stride*sideHeight), uint32(0), uint32(headSize),
		uint32(40), int32(sideWidth), int32(sideHeight), uint16(1), uint16(8 * pixelSize), [6]uint32{},
	} {
		_ = binary.Write(&out, binary.LittleEndian, v) // a bytes.Buffer never fails
	}
	row := make([]byte, stride)
	for y := sideHeight - 1; y >= 0; y-- {
		for x := range sideWidth {
			c := m.NRGBAAt(x, y)
			copy(row[pixelSize*x:], []byte{c.B, c.G, c.R})
		}
		out.Write(row)
	}
	return out.Bytes()
}
