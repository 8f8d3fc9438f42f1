package ocr

import (
	"image"
	"image/draw"
	"slices"
)

// leastInk is how many dark points a cell has that is worth reading: a full
// stop at 150 dots an inch has a dozen.
const leastInk = 12

// without is a copy of the picture with its cells empty.
func without(g *image.Gray, cells []image.Rectangle) *image.Gray {
	out := image.NewGray(g.Rect)
	copy(out.Pix, g.Pix)
	for _, c := range cells {
		draw.Draw(out, c, image.White, image.Point{}, draw.Src)
	}
	return out
}

// written are the cells in which something stands.
func written(g *image.Gray, cells []image.Rectangle) []image.Rectangle {
	return slices.DeleteFunc(slices.Clone(cells), func(c image.Rectangle) bool {
		c = c.Intersect(g.Rect)
		ink := 0
		for y := c.Min.Y; y < c.Max.Y && ink < leastInk; y++ {
			for x := c.Min.X; x < c.Max.X; x++ {
				if g.Pix[y*g.Stride+x] < 128 {
					ink++
				}
			}
		}
		return ink < leastInk
	})
}
