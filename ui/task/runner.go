// Package task runs work in the background for the window: one Runner a
// program. It reports progress, cancels, lets the newest request of a key win,
// and is the only caller of fyne.Do. A synchronous Runner runs everything on
// the caller's goroutine, for tests.
//
// It knows Fyne and nothing of reports or pages.
package task

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// Runner starts and ends background work. Its methods and Do and Long are
// called on the window's goroutine, and so are all callbacks given to them.
type Runner struct {
	ctx    context.Context
	stop   context.CancelFunc
	sync   bool
	work   sync.WaitGroup
	mu     sync.Mutex
	closed bool
	serial uint64
	latest map[string]entry // the newest request of each key
	jobs   jobs
}

type entry struct {
	serial uint64
	cancel context.CancelFunc
}

// New is a Runner whose work ends when ctx ends or Close is called.
func New(ctx context.Context) *Runner {
	ctx, stop := context.WithCancel(ctx)
	return &Runner{ctx: ctx, stop: stop, latest: map[string]entry{}}
}

// NewSync is a Runner for tests: work runs at once, on the caller's goroutine,
// and its callbacks have been called when Do or Long returns.
func NewSync() *Runner {
	r := New(context.Background())
	r.sync = true
	return r
}

// Do runs work in the background and hands its result to done on the window's
// goroutine. A newer Do of the same key cancels an older one, whose done is
// then never called; the same holds after Cancel and Close.
func Do[T any](r *Runner, key string, work func(ctx context.Context) (T, error), done func(T, error)) {
	ctx, serial, ok := r.begin(key)
	if !ok {
		return
	}
	run := func() {
		got, err := work(ctx)
		r.Post(func() {
			if r.finish(key, serial) {
				done(got, err)
			}
		})
	}
	r.spawn(run)
}

// Cancel ends the newest request of the key, whose done is not called.
func (r *Runner) Cancel(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if e, ok := r.latest[key]; ok {
		e.cancel()
		delete(r.latest, key)
	}
}

// After calls fn on the window's goroutine when nothing newer of the same key
// came for the given time: for typing, resizing, saving of settings.
func (r *Runner) After(key string, wait time.Duration, fn func()) {
	Do(r, key, func(ctx context.Context) (struct{}, error) {
		if r.sync {
			return struct{}{}, nil
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		return struct{}{}, ctx.Err()
	}, func(_ struct{}, err error) {
		if err == nil {
			fn()
		}
	})
}

// Post calls fn on the window's goroutine; after Close it does nothing.
func (r *Runner) Post(fn func()) {
	if r.sync {
		fn()
		return
	}
	r.mu.Lock()
	closed := r.closed
	r.mu.Unlock()
	if !closed {
		fyne.Do(fn)
	}
}

// Close cancels all work and waits until it has ended. No callback is called
// afterwards.
func (r *Runner) Close() {
	r.mu.Lock()
	r.closed = true
	r.latest = map[string]entry{}
	r.mu.Unlock()
	r.stop()
	r.work.Wait()
}

// begin registers a request and cancels the older one of its key.
func (r *Runner) begin(key string) (context.Context, uint64, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return nil, 0, false
	}
	if old, ok := r.latest[key]; ok {
		old.cancel()
	}
	ctx, cancel := context.WithCancel(r.ctx)
	r.serial++
	r.latest[key] = entry{r.serial, cancel}
	return ctx, r.serial, true
}

// finish reports whether the request is still the newest of its key, and
// forgets it.
func (r *Runner) finish(key string, serial uint64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	e, ok := r.latest[key]
	if !ok || e.serial != serial {
		return false
	}
	e.cancel()
	delete(r.latest, key)
	return true
}

func (r *Runner) spawn(run func()) {
	if r.sync {
		run()
		return
	}
	r.work.Add(1)
	go func() {
		defer r.work.Done()
		run()
	}()
}
