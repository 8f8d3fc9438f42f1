package pdf

import (
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"sync"

	"khobaocao/data"
)

// compiled is PDFium compiled, once a process.
var compiled = sync.OnceValues(func() (*engine, error) { return newEngine(context.Background()) })

// wornBytes is the size of a sandbox after which the next file gets a new one:
// its memory never shrinks.
const wornBytes = 128 << 20

// local reads in this process. A call of PDFium cannot be interrupted, so this
// is for child processes and tests.
type local struct {
	engine *engine
	box    *sandbox
	doc    *document
}

func newLocal(context.Context) (host, error) {
	e, err := compiled()
	if err != nil {
		return nil, err
	}
	return &local{engine: e}, nil
}

func (l *local) open(ctx context.Context, r io.Reader, size int64) (Info, error) {
	if err := ctx.Err(); err != nil {
		return Info{}, err
	}
	if l.box == nil {
		box, err := l.engine.sandbox(context.WithoutCancel(ctx))
		if err != nil {
			return Info{}, err
		}
		l.box = box
	}
	doc, err := l.box.open(r, size)
	if err != nil {
		return Info{}, l.judge(err)
	}
	l.doc = doc
	return doc.info, nil
}

func (l *local) page(ctx context.Context, n int) (Page, error) {
	if err := l.ready(ctx); err != nil {
		return Page{}, err
	}
	p, err := l.doc.page(n)
	return p, l.judge(err)
}

func (l *local) render(ctx context.Context, n int, dpi float64) (*image.NRGBA, error) {
	if err := l.ready(ctx); err != nil {
		return nil, err
	}
	picture, err := l.doc.render(n, dpi)
	return picture, l.judge(err)
}

func (l *local) ready(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if l.doc == nil {
		return fmt.Errorf("%w: the file was lost", data.ErrBomb)
	}
	return nil
}

// judge drops a sandbox that did not survive. What made it stop is a file made
// to do so, or a damaged one: it asks for more than there is.
func (l *local) judge(err error) error {
	if errors.Is(err, errTrap) {
		l.box.close()
		l.box, l.doc = nil, nil
		return fmt.Errorf("%w: %w", data.ErrBomb, err)
	}
	return err
}

func (l *local) release() bool {
	if l.doc != nil && l.doc.close() != nil {
		l.box.close()
		l.box = nil
	}
	l.doc = nil
	if l.box != nil && l.box.module.Memory().Size() > wornBytes {
		l.end()
	}
	return true
}

func (l *local) end() {
	if l.box != nil {
		l.box.close()
		l.box = nil
	}
}
