package read

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/tiff"

	"khobaocao/data"
	"khobaocao/data/ocr"
)

// pictureKind is the format of a picture of a page, "" for other files.
func pictureKind(src []byte) string {
	for _, k := range []struct{ magic, kind string }{
		{"\x89PNG\r\n", "png"}, {"\xFF\xD8\xFF", "jpg"}, {"II*\x00", "tif"}, {"MM\x00*", "tif"},
	} {
		if bytes.HasPrefix(src, []byte(k.magic)) {
			return k.kind
		}
	}
	return ""
}

// maxPicturePages bounds the pages of a .tif; a chain of pages may run in a
// circle.
const maxPicturePages = 2000

// readPicture reads the pages of a .jpg, .png or .tif from their pictures.
func readPicture(ctx context.Context, src []byte, opts Options) (data.Document, error) {
	if !ocr.Available() {
		return data.Document{}, data.ErrNoOCR
	}
	kind := pictureKind(src)
	pages := 1
	if kind == "tif" {
		offsets, err := tiffPages(src)
		if err != nil {
			return data.Document{}, err
		}
		pages = len(offsets)
	}
	s := newScanReader(ctx, opts, pages)
	var first error
	for n := range pages {
		err := s.page(n+1, func() (image.Image, float64, error) {
			img, err := picture(kind, src, n)
			if first == nil {
				first = err
			}
			return img, 0, err
		})
		if err != nil {
			break // cancelled: wait tells
		}
	}
	scans, err := s.wait()
	if err != nil {
		return data.Document{}, err
	}
	if len(scans) == 0 && first != nil {
		return data.Document{}, first
	}
	b := &pdfBook{}
	b.take(s, scans)
	doc := data.Document{Format: kind, Reader: "ocr", Version: ocrVersion}
	return b.document(doc)
}

// picture decodes page n (0-based), upright as the camera held it.
func picture(kind string, src []byte, n int) (image.Image, error) {
	var r io.Reader = bytes.NewReader(src)
	decode, config := jpeg.Decode, jpeg.DecodeConfig
	switch kind {
	case "png":
		decode, config = png.Decode, png.DecodeConfig
	case "tif":
		decode, config = tiff.Decode, tiff.DecodeConfig
		offsets, err := tiffPages(src)
		if err != nil || n >= len(offsets) {
			return nil, errors.Join(data.ErrCorrupt, err)
		}
		r = tiffFrom(src, offsets[n])
	}
	c, err := config(r)
	if err != nil {
		return nil, because(data.ErrCorrupt, err)
	}
	if c.Width <= 0 || c.Height <= 0 || c.Width > ocr.MaxPixels/c.Height {
		return nil, data.ErrTooLarge
	}
	if s, ok := r.(io.Seeker); ok {
		_, err = s.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, err
	}
	img, err := decode(r)
	if err != nil {
		return nil, because(data.ErrCorrupt, err)
	}
	if kind == "jpg" {
		img = turnedAs(img, exifTurn(src))
	}
	return img, nil
}

// tiffPages are the places of the directories of a .tif's pages (TIFF 6.0,
// section 2).
func tiffPages(src []byte) ([]uint32, error) {
	order := tiffOrder(src)
	seen := map[uint32]bool{}
	var out []uint32
	for at := order.Uint32(src[4:]); at != 0 && len(out) < maxPicturePages; {
		if seen[at] || int64(at)+2 > int64(len(src)) {
			break // what was found may be sound
		}
		seen[at] = true
		out = append(out, at)
		next := int64(at) + 2 + 12*int64(order.Uint16(src[at:]))
		if next+4 > int64(len(src)) {
			break
		}
		at = order.Uint32(src[next:])
	}
	if len(out) == 0 {
		return nil, data.ErrCorrupt
	}
	return out, nil
}

func tiffOrder(src []byte) binary.ByteOrder {
	if src[0] == 'M' {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// tiffFrom is the file with another first page: the decoder knows that one only.
func tiffFrom(src []byte, directory uint32) *io.SectionReader {
	head := bytes.Clone(src[:8])
	tiffOrder(src).PutUint32(head[4:], directory)
	return io.NewSectionReader(&patched{head, src}, 0, int64(len(src)))
}

// patched is bytes with other ones at their beginning.
type patched struct{ head, src []byte }

func (p *patched) ReadAt(b []byte, off int64) (int, error) {
	if off >= int64(len(p.src)) {
		return 0, io.EOF
	}
	n := copy(b, p.src[off:])
	if off < int64(len(p.head)) {
		copy(b[:n], p.head[off:])
	}
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}
