package ocr

import (
	"context"
	"image"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// engine reads one prepared page at a time.
type engine interface {
	// read reads the page or, where there are cells, these alone. It takes at most so long; then it gives data.ErrBomb.
	read(g *image.Gray, dpi int, cells []image.Rectangle, most time.Duration) ([]Word, error)
	close()
}

// children says that this process may start itself as a worker.
var children atomic.Bool

// UseChildren has pages read in child processes of this program, which must
// answer WorkerVerb with Work. The program calls it first thing; tests do not.
func UseChildren() { children.Store(true) }

// mostReaders is how many pages are read at a time: one a core, and no more than
// the memory of an office PC holds.
const mostReaders = 2

// readers is the one pool of the process: the limit on the number of engines
// holds for all callers together.
var readers = sync.OnceValue(func() *pool {
	return &pool{places: make(chan struct{}, min(mostReaders, max(1, runtime.NumCPU())))}
})

// pool keeps engines for the next page: loading the model takes half a second.
type pool struct {
	places chan struct{} // one taken for each engine in use

	mu   sync.Mutex
	idle []*waiting
}

// waiting is an engine without work; its timer ends it.
type waiting struct {
	engine engine
	timer  *time.Timer
}

// keepIdle is how long an engine waits for the next page.
const keepIdle = 20 * time.Second

// words reads a page with the next free engine.
func (p *pool) words(ctx context.Context, g *image.Gray, dpi int, cells []image.Rectangle) ([]Word, error) {
	select {
	case p.places <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-p.places }()
	e := p.take()
	if e == nil {
		var err error
		if e, err = start(); err != nil {
			return nil, err
		}
	}
	type outcome struct {
		words []Word
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		words, err := e.read(g, dpi, cells, pageTime)
		done <- outcome{words, err}
	}()
	select {
	case o := <-done:
		if o.err != nil {
			e.close()
			return nil, o.err
		}
		p.give(e)
		return o.words, nil
	case <-ctx.Done():
		if r, ok := e.(*remote); ok {
			r.kill() // ends the reading at once
		}
		<-done
		e.close()
		return nil, ctx.Err()
	}
}

func start() (engine, error) {
	if children.Load() {
		return newRemote()
	}
	return newEngine()
}

func (p *pool) take() engine {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.idle); n > 0 {
		w := p.idle[n-1]
		p.idle = p.idle[:n-1]
		w.timer.Stop()
		return w.engine
	}
	return nil
}

func (p *pool) give(e engine) {
	p.mu.Lock()
	defer p.mu.Unlock()
	w := &waiting{engine: e}
	w.timer = time.AfterFunc(keepIdle, func() { p.drop(w) })
	p.idle = append(p.idle, w)
}

// drop ends an engine that has waited in vain.
func (p *pool) drop(w *waiting) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, x := range p.idle {
		if x == w {
			p.idle = append(p.idle[:i], p.idle[i+1:]...)
			w.engine.close()
			return
		}
	}
}
