package task

import (
	"sync"
	"time"
)

// Batch gathers things that workers hand over one by one and gives them to the
// window together, at most ten times a second: a thousand files are not a
// thousand redraws.
type Batch[T any] struct {
	run   *Runner
	take  func([]T)
	mu    sync.Mutex
	items []T
	due   bool
}

// NewBatch calls take on the window's goroutine, with the things in the order
// of Add.
func NewBatch[T any](r *Runner, take func([]T)) *Batch[T] {
	return &Batch[T]{run: r, take: take}
}

// Add hands one thing over; any goroutine may call it.
func (b *Batch[T]) Add(item T) {
	b.mu.Lock()
	b.items = append(b.items, item)
	due := b.due
	b.due = true
	b.mu.Unlock()
	if b.run.sync {
		b.Flush()
	} else if !due {
		time.AfterFunc(refresh, func() { b.run.Post(b.Flush) })
	}
}

// Flush hands over what is left now; call it on the window's goroutine.
func (b *Batch[T]) Flush() {
	b.mu.Lock()
	items := b.items
	b.items, b.due = nil, false
	b.mu.Unlock()
	if len(items) > 0 {
		b.take(items)
	}
}
