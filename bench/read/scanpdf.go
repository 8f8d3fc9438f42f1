package main

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"image"
)

// scanPDF writes a PDF whose pages are one picture each, as scanners do (ISO
// 32000-1, 7.5: objects, cross-reference table, trailer).
type scanPDF struct {
	dpi     int
	objects [][]byte // object n is objects[n-1]; 1 catalogue, 2 page tree
	pages   []int
}

func newScanPDF(dpi int) *scanPDF { return &scanPDF{dpi: dpi, objects: make([][]byte, 2)} }

func (d *scanPDF) add(src []byte) int {
	d.objects = append(d.objects, src)
	return len(d.objects)
}

func stream(dict string, src []byte) []byte {
	return append(append(fmt.Appendf(nil, "<< %s /Length %d >>\nstream\n", dict, len(src)), src...), "\nendstream"...)
}

// jpeg adds a page of a JPEG file's bytes.
func (d *scanPDF) jpeg(src []byte, b image.Rectangle, grey bool) {
	space := "/DeviceRGB"
	if grey {
		space = "/DeviceGray"
	}
	d.page(stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode", b.Dx(), b.Dy(), space), src), b)
}

// bits adds a page of one bit a pixel.
func (d *scanPDF) bits(p *image.Paletted) {
	b := p.Bounds()
	stride := (b.Dx() + 7) / 8
	raw := make([]byte, stride*b.Dy())
	for y := range b.Dy() {
		for x := range b.Dx() {
			if p.Pix[y*p.Stride+x] == 1 {
				raw[y*stride+x/8] |= 0x80 >> (x % 8)
			}
		}
	}
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	_, _ = z.Write(raw) // to memory
	_ = z.Close()
	d.page(stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode", b.Dx(), b.Dy()), packed.Bytes()), b)
}

func (d *scanPDF) page(picture []byte, b image.Rectangle) {
	w, h := float64(b.Dx())*72/float64(d.dpi), float64(b.Dy())*72/float64(d.dpi)
	img := d.add(picture)
	content := d.add(stream("", fmt.Appendf(nil, "%.2f 0 0 %.2f 0 0 cm /P Do", w, h)))
	d.pages = append(d.pages, d.add(fmt.Appendf(nil, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Resources << /XObject << /P %d 0 R >> >> /Contents %d 0 R >>", w, h, img, content)))
}

func (d *scanPDF) bytes() []byte {
	kids := ""
	for _, n := range d.pages {
		kids += fmt.Sprintf("%d 0 R ", n)
	}
	d.objects[0] = []byte("<< /Type /Catalog /Pages 2 0 R >>")
	d.objects[1] = fmt.Appendf(nil, "<< /Type /Pages /Kids [%s] /Count %d >>", kids, len(d.pages))
	out := []byte("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(d.objects)+1)
	for i, o := range d.objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(append(out, o...), "\nendobj\n"...)
	}
	at := len(out)
	return fmt.Appendf(out, "%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", table, len(d.objects)+1, at)
}
