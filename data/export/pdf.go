package export

import (
	"io"
	"strconv"

	"codeberg.org/go-pdf/fpdf"

	"khobaocao/assets"
)

// Sizes on the printed page, in millimetres and points.
const (
	marginMM = 20.0
	lineMM   = 6.0
	textPt   = 11.0
	titlePt  = 14.0
)

// PDF writes the check as printed pages (A4), with the fonts embedded.
func PDF(w io.Writer, c Check) error {
	p := fpdf.New("P", "mm", "A4", "")
	p.AddUTF8FontFromBytes("Noto", "", assets.NotoSans())
	p.AddUTF8FontFromBytes("Noto", "B", assets.NotoSansBold())
	p.SetMargins(marginMM, marginMM, marginMM)
	p.SetAutoPageBreak(true, marginMM)
	p.SetFooterFunc(func() {
		p.SetY(-15)
		p.SetFont("Noto", "", 9)
		p.CellFormat(0, 10, strconv.Itoa(p.PageNo()), "", 0, "C", false, 0, "")
	})
	p.AddPage()
	p.SetFont("Noto", "B", titlePt)
	p.MultiCell(0, lineMM+2, "SOÁT TRƯỚC KHI TRÌNH KÝ", "", "C", false)
	p.Ln(2)
	write := func(text, style string) {
		if text == "" {
			return
		}
		p.SetFont("Noto", style, textPt)
		p.MultiCell(0, lineMM, text, "", "L", false)
	}
	for _, line := range c.head() {
		write(line, "")
	}
	for i, f := range c.Findings {
		p.Ln(3)
		write(strconv.Itoa(i+1)+". "+severityWords[f.Severity]+": "+f.Text, "B")
		write(f.Fix, "")
		write(quoted(c.quote(f)), "")
		write(c.note(f), "")
	}
	return p.Output(w)
}
