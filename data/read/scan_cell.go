package read

import (
	"image"

	"khobaocao/data"
	"khobaocao/data/ocr"
)

const (
	mostCells  = 600 // of a page that are read each by itself
	fewCells   = 4   // of a table: less is a frame
	largeCell  = 0.3 // share of the page: more is a frame around text
	cellMargin = 1   // pixels between a rule's middle and the cell
)

// cellsOf are the cells of a page's ruled tables, in pixels.
func cellsOf(p ocr.Page) []image.Rectangle {
	page := scanPage(data.Scan{Width: p.Width, Height: p.Height, DPI: p.DPI, Rules: scanRules(p.Rules)}, &romans{})
	if page.Width == 0 {
		return nil
	}
	k := float32(p.Width) / page.Width
	whole := image.Rect(0, 0, p.Width, p.Height)
	var out []image.Rectangle
	for _, t := range pdfTables(page.Rules) {
		if len(t.cells) < fewCells {
			continue
		}
		for _, c := range t.cells {
			r := image.Rect(int(c.x0*k)+cellMargin, int(c.y0*k)+cellMargin, int(c.x1*k)-cellMargin, int(c.y1*k)-cellMargin).Intersect(whole)
			if r.Dx() < ocr.MinPixels/2 || r.Dy() < ocr.MinPixels/2 || float64(r.Dx())*float64(r.Dy()) > largeCell*float64(p.Width)*float64(p.Height) {
				continue
			}
			out = append(out, r)
		}
	}
	if len(out) > mostCells {
		return nil
	}
	return out
}

func scanRules(rules []ocr.Rule) []data.ScanRule {
	out := make([]data.ScanRule, len(rules))
	for i, r := range rules {
		out[i] = data.ScanRule(r)
	}
	return out
}
