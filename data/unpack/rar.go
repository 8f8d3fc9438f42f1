package unpack

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/nwaples/rardecode/v2"

	"khobaocao/data"
)

// maxDictionary bounds the memory that a .rar may ask for; WinRAR's own choice
// is at most 32 MB up to version 6.
const maxDictionary = 256 << 20

// unrar reads a .rar of version 3 to 5.
func unrar(ctx context.Context, src []byte, suffixes []string, b *budget, each func(File)) error {
	r, err := rardecode.NewReader(bytes.NewReader(src), rardecode.MaxDictionarySize(maxDictionary))
	if err != nil {
		return rarError(err)
	}
	for {
		h, err := r.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return rarError(err)
		}
		if err := b.list(); err != nil {
			return err
		}
		name := cleanName(h.Name)
		if h.IsDir || !meant(name, suffixes) {
			continue
		}
		f := File{Name: name}
		if h.UnPackedSize > MaxUnpackedBytes {
			return data.ErrTooLarge
		}
		if f.Data, f.Err = b.read(ctx, r); f.Err != nil {
			if fatal(ctx, f.Err) {
				return f.Err
			}
			f.Err = rarError(f.Err)
		}
		each(f)
	}
}

// rarError names what is wrong with a .rar.
func rarError(err error) error {
	kind := data.ErrCorrupt
	for _, is := range []struct{ cause, kind error }{
		{rardecode.ErrArchiveEncrypted, data.ErrEncrypted}, {rardecode.ErrArchivedFileEncrypted, data.ErrEncrypted},
		{rardecode.ErrBadPassword, data.ErrEncrypted}, {rardecode.ErrMultiVolume, data.ErrVolumes},
		{rardecode.ErrDictionaryTooLarge, data.ErrTooLarge}, {rardecode.ErrUnknownVersion, data.ErrUnsupported},
	} {
		if errors.Is(err, is.cause) {
			kind = is.kind
		}
	}
	return fmt.Errorf("%w: %w", kind, err)
}
