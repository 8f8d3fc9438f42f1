package read

import (
	"context"
	"io"
	"os"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// Load gives a file's bytes, for who needs them besides what they say (their
// hash, a copy of the original). It refuses what Open would refuse by size
// before reading it. Errors are as Open's.
func Load(ctx context.Context, path string) ([]byte, error) {
	src, err := loadFile(ctx, path)
	return src, wrap(ctx, path, err)
}

func loadFile(ctx context.Context, path string) ([]byte, error) {
	f, size, _, err := openRegular(ctx, path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return load(ctx, f, size)
}

// openRegular opens a file of the disk and reads its beginning; it refuses
// what is no file, is empty, or is larger than its kind may be.
func openRegular(ctx context.Context, path string) (f *os.File, size int64, head []byte, err error) {
	if err := ctx.Err(); err != nil {
		return nil, 0, nil, err
	}
	info, err := os.Stat(path) // before opening: opening a pipe would wait
	if err != nil {
		return nil, 0, nil, fileErr(err, Missing(path, data.ErrNotFound))
	}
	size = info.Size()
	switch {
	case !info.Mode().IsRegular():
		return nil, 0, nil, data.ErrUnsupported
	case size == 0:
		return nil, 0, nil, data.ErrEmpty
	}
	f, err = os.Open(path)
	if err != nil {
		return nil, 0, nil, fileErr(err, Missing(path, data.ErrVanished))
	}
	head = make([]byte, min(size, sniffBytes))
	if _, err = f.ReadAt(head, 0); err != nil {
		err = fileErr(err, data.ErrVanished)
	} else {
		err = judgeSize(path, head, size)
	}
	if err != nil {
		f.Close()
		return nil, 0, nil, err
	}
	return f, size, head, nil
}

// judgeSize: only a package of parts may be larger than a text; of other kinds
// the reason they are not read at all comes first.
func judgeSize(path string, head []byte, size int64) error {
	switch {
	case isZip(head) && size <= MaxFileBytes, isPDF(head) && size <= pdf.MaxFileBytes,
		pictureKind(head) != "" && size <= MaxFileBytes, size <= MaxTextBytes:
		return nil
	case isZip(head), isPDF(head), pictureKind(head) != "":
		return data.ErrTooLarge
	}
	if err := refusedKind(path, head); err != nil {
		return err
	}
	return data.ErrTooLarge
}

// load reads the size bytes of r, a piece at a time.
func load(ctx context.Context, r io.Reader, size int64) ([]byte, error) {
	const piece = 1 << 20
	src := make([]byte, size)
	for at := int64(0); at < size; at += piece {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if _, err := io.ReadFull(r, src[at:min(at+piece, size)]); err != nil {
			return nil, fileErr(err, data.ErrVanished)
		}
	}
	return src, nil
}
