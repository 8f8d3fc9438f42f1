package read

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"

	"khobaocao/data"
)

// Open reads a file that is in memory. The name serves for messages and, only
// where the bytes leave a doubt, as a hint. Errors are *data.FileError, or the
// context's own error when it was cancelled.
func Open(ctx context.Context, name string, src []byte) (data.Document, error) {
	return OpenWith(ctx, name, src, Options{})
}

// OpenWith is Open with a say in how pictures of pages are read.
func OpenWith(ctx context.Context, name string, src []byte, opts Options) (data.Document, error) {
	doc, err := openBytes(ctx, name, src, opts)
	return doc, wrap(ctx, name, err)
}

func openBytes(ctx context.Context, name string, src []byte, opts Options) (data.Document, error) {
	if err := ctx.Err(); err != nil {
		return data.Document{}, err
	}
	if len(src) == 0 {
		return data.Document{}, data.ErrEmpty
	}
	if isZip(src) {
		return readZip(ctx, bytes.NewReader(src), int64(len(src)))
	}
	if isPDF(src) {
		return readPDF(ctx, bytes.NewReader(src), int64(len(src)), opts)
	}
	if pictureKind(src) != "" {
		return readPicture(ctx, src, opts)
	}
	if err := refusedKind(name, src); err != nil {
		return data.Document{}, err
	}
	if len(src) > MaxTextBytes {
		return data.Document{}, data.ErrTooLarge
	}
	if isOLE(src) {
		return readOLE(ctx, src)
	}
	if isRTF(src) {
		return readRTF(ctx, src)
	}
	text, doubt, err := decode(name, src)
	if err != nil {
		return data.Document{}, err
	}
	var doc data.Document
	switch {
	case looksLikeHTML(name, text):
		doc, err = readHTML(ctx, text)
	case strings.HasPrefix(text, "<?xml"):
		return data.Document{}, data.ErrUnsupported
	case isNeverText(name):
		return data.Document{}, refuseBinary(name) // a .docx that is no zip
	default:
		doc, err = readText(ctx, text)
	}
	if err == nil && doubt != "" {
		doc.Doubts = append(doc.Doubts, doubt)
	}
	return doc, err
}

// OpenFile reads a file of the disk, as Open does. A .docx is read in place,
// without loading its pictures; other files are loaded up to the limit.
func OpenFile(ctx context.Context, path string) (data.Document, error) {
	doc, err := openFile(ctx, path)
	return doc, wrap(ctx, path, err)
}

func openFile(ctx context.Context, path string) (data.Document, error) {
	f, size, head, err := openRegular(ctx, path)
	if err != nil {
		return data.Document{}, err
	}
	defer f.Close()
	if isZip(head) {
		return readZip(ctx, f, size)
	}
	if isPDF(head) {
		return readPDF(ctx, f, size, Options{})
	}
	src, err := load(ctx, f, size)
	if err != nil {
		return data.Document{}, err
	}
	return openBytes(ctx, filepath.Base(path), src, Options{})
}
