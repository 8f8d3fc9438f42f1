package unpack

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/bodgit/sevenzip"

	"khobaocao/data"
)

// un7z reads a .7z.
func un7z(ctx context.Context, src []byte, suffixes []string, b *budget, each func(File)) error {
	z, err := sevenzip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return sevenError(err)
	}
	for _, f := range z.File {
		if err := b.list(); err != nil {
			return err
		}
		name := cleanName(f.Name)
		if f.Mode().IsDir() || !meant(name, suffixes) {
			continue
		}
		out := File{Name: name}
		if out.Data, out.Err = take7z(ctx, f, b); fatal(ctx, out.Err) {
			return out.Err
		}
		each(out)
	}
	return nil
}

func take7z(ctx context.Context, f *sevenzip.File, b *budget) ([]byte, error) {
	if f.UncompressedSize > MaxUnpackedBytes {
		return nil, data.ErrTooLarge
	}
	r, err := f.Open()
	if err != nil {
		return nil, sevenError(err)
	}
	defer func() { _ = r.Close() }() // reading tells what is wrong
	body, err := b.read(ctx, r)
	if err != nil && !fatal(ctx, err) {
		err = sevenError(err)
	}
	return body, err
}

// sevenError names what is wrong with a .7z.
func sevenError(err error) error {
	kind := data.ErrCorrupt
	var of *sevenzip.ReadError
	if errors.As(err, &of) && of.Encrypted {
		kind = data.ErrEncrypted
	}
	return fmt.Errorf("%w: %w", kind, err)
}
