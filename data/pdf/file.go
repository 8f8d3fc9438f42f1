package pdf

import (
	"context"
	"image"
	"io"
)

// host reads one file at a time: in this process, or in a child process.
type host interface {
	open(ctx context.Context, r io.Reader, size int64) (Info, error)
	page(ctx context.Context, n int) (Page, error)
	render(ctx context.Context, n int, dpi float64) (*image.NRGBA, error)
	// release ends the use of the file; the answer tells whether the host can
	// take another one.
	release() bool
	end()
}

// File is an open PDF file. It serves one caller at a time; Close gives its
// host back.
type File struct {
	info Info
	host host
	pool *pool
}

// Open reads a file of size bytes from r. It waits for a free host, at most
// maxWorkers at once. Errors: data.ErrNoPDF, ErrEncrypted, ErrCorrupt,
// ErrTooLarge, ErrBomb, the context's, or what r gave.
func Open(ctx context.Context, r io.Reader, size int64) (*File, error) {
	if !Available() {
		return nil, errMissing
	}
	p := hosts()
	h, err := p.take(ctx)
	if err != nil {
		return nil, err
	}
	info, err := h.open(ctx, r, size)
	if err != nil {
		p.give(h)
		return nil, err
	}
	return &File{info: info, host: h, pool: p}, nil
}

// Info is what is known of the whole file.
func (f *File) Info() Info { return f.info }

// Page reads page n, 0-based. After an error that is data.ErrBomb or the
// context's, the file is lost; after others the next page may be sound.
func (f *File) Page(ctx context.Context, n int) (Page, error) { return f.host.page(ctx, n) }

// Render draws page n, 0-based, with dpi dots an inch, fewer where it would
// have more than MaxPixels. Letters whose font is not in the file may be
// missing: the sandbox has no fonts of the machine.
func (f *File) Render(ctx context.Context, n int, dpi float64) (*image.NRGBA, error) {
	return f.host.render(ctx, n, dpi)
}

// Close frees the file. It may be called twice.
func (f *File) Close() {
	if f.host != nil {
		f.pool.give(f.host)
		f.host = nil
	}
}
