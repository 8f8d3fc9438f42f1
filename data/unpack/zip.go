package unpack

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// isDocument tells an Open Packaging or OpenDocument file from a plain zip: the
// one lists its parts' kinds, the other begins with its own kind.
func isDocument(src []byte) bool {
	const header, nameLength = 30, 26 // of a local file header, APPNOTE.TXT 4.3.7
	if len(src) > header {
		n := int(src[nameLength]) | int(src[nameLength+1])<<8
		first := src[header:min(len(src), header+n)]
		for _, start := range []string{"[Content_Types].xml", "mimetype", "_rels/", "docProps/", "word/", "xl/"} {
			if bytes.HasPrefix(first, []byte(start)) {
				return true
			}
		}
	}
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return true // damaged: the reader of documents says how
	}
	for _, f := range z.File {
		if f.Name == "[Content_Types].xml" || f.Name == "mimetype" {
			return true
		}
	}
	return false
}

// unzip reads a .zip with Go's own reader.
func unzip(ctx context.Context, src []byte, suffixes []string, b *budget, each func(File)) error {
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return fmt.Errorf("%w: %w", data.ErrCorrupt, err)
	}
	for _, f := range z.File {
		if err := b.list(); err != nil {
			return err
		}
		name := zipName(f)
		if strings.HasSuffix(name, "/") || !meant(name, suffixes) {
			continue
		}
		body, err := inflate(ctx, f, b)
		if fatal(ctx, err) {
			return err
		}
		each(File{Name: name, Data: body, Err: err})
	}
	return nil
}

func inflate(ctx context.Context, f *zip.File, b *budget) ([]byte, error) {
	const encrypted = 0x1
	if f.Flags&encrypted != 0 {
		return nil, data.ErrEncrypted
	}
	if f.UncompressedSize64 > MaxUnpackedBytes {
		return nil, data.ErrTooLarge
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", data.ErrCorrupt, err)
	}
	defer func() { _ = r.Close() }() // reading tells what is wrong
	return b.read(ctx, r)
}

// read reads a file to its end against the budget; a size told before may lie.
func (b *budget) read(ctx context.Context, r io.Reader) ([]byte, error) {
	var out bytes.Buffer
	piece := make([]byte, 64<<10)
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		n, err := r.Read(piece)
		if n > 0 {
			out.Write(piece[:n])
			if over := b.take(int64(n)); over != nil {
				return nil, over
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return out.Bytes(), nil
		case err != nil:
			return nil, fmt.Errorf("%w: %w", data.ErrCorrupt, err)
		}
	}
}

// fatal tells errors that end the whole packed file: its budget is spent, or
// nobody wants it any more.
func fatal(ctx context.Context, err error) bool {
	return ctx.Err() != nil || errors.Is(err, data.ErrBomb) || errors.Is(err, data.ErrTooLarge)
}

// zipName is a file's path inside, NFC with slashes. Names that are not marked
// as UTF-8 are in the code page of the PC that packed them: in Vietnam 1258,
// where they are not UTF-8 after all.
func zipName(f *zip.File) string {
	name := f.Name
	if f.NonUTF8 && !utf8.ValidString(name) {
		if text, err := charmap.Windows1258.NewDecoder().String(name); err == nil {
			name = text
		}
	}
	return cleanName(name)
}

// cleanName is a name as it is shown: NFC, slashes, valid UTF-8.
func cleanName(name string) string {
	return viet.NFC(strings.ReplaceAll(strings.ToValidUTF8(name, "?"), `\`, "/"))
}
