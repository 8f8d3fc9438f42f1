package read

import (
	"context"
	"os"

	"khobaocao/data"
)

// Load gives a file's bytes, for who needs them besides what they say (their
// hash, a copy of the original). It refuses what Open would refuse by size
// before reading it. Errors are as Open's.
func Load(ctx context.Context, path string) ([]byte, error) {
	src, err := loadFile(ctx, path)
	return src, wrap(ctx, path, err)
}

func loadFile(ctx context.Context, path string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	info, err := os.Stat(path) // before opening: opening a pipe would wait
	if err != nil {
		return nil, fileErr(err, data.ErrNotFound)
	}
	size := info.Size()
	switch {
	case !info.Mode().IsRegular():
		return nil, data.ErrUnsupported
	case size == 0:
		return nil, data.ErrEmpty
	case size > MaxFileBytes:
		return nil, data.ErrTooLarge
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fileErr(err, data.ErrVanished)
	}
	defer f.Close()
	if size > MaxTextBytes { // only an archive of parts may be that large
		head := make([]byte, sniffBytes)
		if _, err := f.ReadAt(head, 0); err != nil {
			return nil, fileErr(err, data.ErrVanished)
		}
		if !isZip(head) {
			if err := refusedKind(path, head); err != nil {
				return nil, err
			}
			return nil, data.ErrTooLarge
		}
	}
	return load(ctx, f, size)
}
