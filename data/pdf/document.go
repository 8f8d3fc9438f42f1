package pdf

import (
	"errors"
	"fmt"
	"io"
	"unicode/utf16"

	"khobaocao/data"
)

// document is a file open in a sandbox.
type document struct {
	s      *sandbox
	source uint32 // the file's bytes; PDFium reads from them until the end
	handle uint64
	info   Info
}

// What FPDF_GetLastError answers (fpdfview.h).
const (
	errFormat   = 3
	errPassword = 4
	errSecurity = 5
)

// open reads size bytes from r straight into the sandbox.
func (s *sandbox) open(r io.Reader, size int64) (d *document, err error) {
	defer s.guard(&err)
	if size > MaxFileBytes {
		return nil, data.ErrTooLarge
	}
	d = &document{s: s, source: s.malloc(uint32(max(size, 1)))}
	if _, err := io.ReadFull(r, s.bytes(d.source, uint32(size))); err != nil {
		s.free(d.source)
		return nil, readFailure{err}
	}
	d.handle = s.call("FPDF_LoadMemDocument64", uint64(d.source), uint64(size), 0)
	if d.handle == 0 {
		code := s.number("FPDF_GetLastError")
		s.free(d.source)
		switch code {
		case errPassword:
			return nil, data.ErrEncrypted
		case errSecurity:
			return nil, data.ErrUnsupported
		}
		return nil, data.ErrCorrupt
	}
	d.info = Info{
		Pages:  s.number("FPDF_GetPageCount", d.handle),
		Signed: max(s.number("FPDF_GetSignatureCount", d.handle), 0),
		Title:  d.meta("Title"),
	}
	switch {
	case d.info.Pages <= 0:
		err = data.ErrCorrupt
	case d.info.Pages > MaxPages:
		err = data.ErrTooLarge
	}
	if err != nil {
		d.close()
		return nil, err
	}
	return d, nil
}

// readFailure is a failure of the reader that was handed in, not of the file.
type readFailure struct{ error }

func (r readFailure) Unwrap() error { return r.error }

// meta is a property of the file.
func (d *document) meta(name string) string {
	s := d.s
	key := s.bytes(s.scratch, uint32(len(name)+1))
	copy(key, name)
	key[len(name)] = 0
	at, room := s.scratch+64, uint32(scratchBytes-64)
	n := uint32(s.call("FPDF_GetMetaText", d.handle, uint64(s.scratch), uint64(at), uint64(room)))
	if n > room {
		return ""
	}
	return utf16Text(s.bytes(at, n))
}

// utf16Text reads little endian UTF-16 that ends with a zero.
func utf16Text(b []byte) string {
	var units []uint16
	for i := 0; i+1 < len(b); i += 2 {
		u := uint16(b[i]) | uint16(b[i+1])<<8
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return string(utf16.Decode(units))
}

func (d *document) close() (err error) {
	defer d.s.guard(&err)
	if d.handle != 0 {
		d.s.call("FPDF_CloseDocument", d.handle)
		d.handle = 0
		d.s.free(d.source)
	}
	return nil
}

// Kinds of annotations whose appearance holds words of the document: a stamped
// number or date, a filled field, a visible signature (fpdf_annot.h).
const (
	annotFreeText = 3
	annotStamp    = 13
	annotWidget   = 20
)

// within opens page n (0-based), with the appearances of its annotations made
// part of it, and closes it after use.
func (d *document) within(n int, use func(page uint64) error) (err error) {
	s := d.s
	defer s.guard(&err)
	if n < 0 || n >= d.info.Pages {
		return fmt.Errorf("page %d of %d: %w", n+1, d.info.Pages, data.ErrNotFound)
	}
	page := s.call("FPDF_LoadPage", d.handle, uint64(n))
	if page == 0 {
		return errPage
	}
	if d.stamped(page) && s.number("FPDFPage_Flatten", page, 0) == 1 {
		s.call("FPDF_ClosePage", page)
		if page = s.call("FPDF_LoadPage", d.handle, uint64(n)); page == 0 {
			return errPage
		}
	}
	if err := use(page); err != nil {
		s.call("FPDF_ClosePage", page)
		return err
	}
	s.call("FPDF_ClosePage", page)
	return nil
}

// errPage is a page that PDFium cannot open; the others may be sound.
var errPage = errors.New("page cannot be opened")

func (d *document) stamped(page uint64) bool {
	s := d.s
	const most = 1000
	for i := range min(s.number("FPDFPage_GetAnnotCount", page), most) {
		annot := s.call("FPDFPage_GetAnnot", page, uint64(i))
		if annot == 0 {
			continue
		}
		kind := s.number("FPDFAnnot_GetSubtype", annot)
		s.call("FPDFPage_CloseAnnot", annot)
		if kind == annotFreeText || kind == annotStamp || kind == annotWidget {
			return true
		}
	}
	return false
}
