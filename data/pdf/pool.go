package pdf

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"khobaocao/data"
)

var errMissing = data.ErrNoPDF

// children says that this process may start itself as a worker; see
// UseChildren.
var children atomic.Bool

// hosts is the one pool of the process: sandboxes are dear, and the limits on
// their number hold for all callers together.
var hosts = sync.OnceValue(func() *pool {
	start := newLocal
	if children.Load() {
		start = newRemote
	}
	return &pool{start: start, places: make(chan struct{}, maxWorkers)}
})

// pool keeps hosts warm for the next file.
type pool struct {
	start  func(context.Context) (host, error)
	places chan struct{} // one taken for each host in use

	mu   sync.Mutex
	idle []*waiting
}

// waiting is a host without work; its timer ends it.
type waiting struct {
	host
	timer *time.Timer
}

func (p *pool) take(ctx context.Context) (host, error) {
	select {
	case p.places <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if h := p.pop(); h != nil {
		return h, nil
	}
	h, err := p.start(ctx)
	if err != nil {
		<-p.places
		return nil, err
	}
	return h, nil
}

func (p *pool) pop() host {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.idle) == 0 {
		return nil
	}
	w := p.idle[len(p.idle)-1]
	p.idle = p.idle[:len(p.idle)-1]
	w.timer.Stop()
	return w.host
}

func (p *pool) give(h host) {
	if h.release() {
		w := &waiting{host: h}
		p.mu.Lock()
		w.timer = time.AfterFunc(idleTime, func() { p.drop(w) })
		p.idle = append(p.idle, w)
		p.mu.Unlock()
	} else {
		h.end()
	}
	<-p.places
}

// drop ends a host that has waited too long, unless it was taken meanwhile.
func (p *pool) drop(w *waiting) {
	p.mu.Lock()
	found := false
	for i, v := range p.idle {
		if v == w {
			p.idle = append(p.idle[:i], p.idle[i+1:]...)
			found = true
			break
		}
	}
	p.mu.Unlock()
	if found {
		w.end()
	}
}
