package read

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/richardlehane/mscfb"

	"khobaocao/data"
)

// oleMagic opens a compound file: .doc, .xls, or a .docx with a password
// ([MS-CFB] 2.2).
const oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

func isOLE(src []byte) bool { return bytes.HasPrefix(src, []byte(oleMagic)) }

// ole is a compound file: named streams of bytes.
type ole struct {
	streams map[string]*mscfb.File // of the root storage
}

// openOLE reads the directory. The library is not ours: what it may do on
// damaged bytes besides giving an error is caught.
func openOLE(src []byte) (o *ole, err error) {
	defer caught(&err)
	r, err := mscfb.New(bytes.NewReader(src))
	if err != nil {
		return nil, because(data.ErrCorrupt, err)
	}
	o = &ole{streams: map[string]*mscfb.File{}}
	for _, f := range r.File {
		if len(f.Path) == 0 {
			o.streams[f.Name] = f
		}
	}
	return o, nil
}

// caught turns a panic into an error of a damaged file.
func caught(err *error) {
	if p := recover(); p != nil {
		*err = because(data.ErrCorrupt, fmt.Errorf("panic: %v", p))
	}
}

// stream gives the bytes of a stream, at most as many as the whole file has;
// nil where there is none. A stream cut short is given as far as it goes.
func (o *ole) stream(name string, most int) (b []byte, err error) {
	defer caught(&err)
	f := o.streams[name]
	if f == nil || f.Size <= 0 {
		return nil, nil
	}
	b = make([]byte, min(f.Size, int64(most)))
	n, err := io.ReadFull(f, b)
	if n > 0 || errors.Is(err, io.EOF) {
		return b[:n], nil
	}
	return nil, because(data.ErrCorrupt, err)
}

// readOLE reads what a compound file holds.
func readOLE(ctx context.Context, src []byte) (data.Document, error) {
	if bytes.Contains(src, utf16Name("EncryptedPackage")) {
		return data.Document{}, data.ErrEncrypted // [MS-OFFCRYPTO] 1.3.1
	}
	o, err := openOLE(src)
	if err != nil {
		return data.Document{}, err
	}
	switch {
	case o.streams["WordDocument"] != nil:
		return readDoc(ctx, func(name string) ([]byte, error) { return o.stream(name, len(src)) })
	case o.streams["Workbook"] != nil:
		book, err := o.stream("Workbook", len(src))
		if err != nil {
			return data.Document{}, err
		}
		return readXLS(ctx, book)
	}
	return data.Document{}, data.ErrUnsupported
}
