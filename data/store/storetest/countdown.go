package storetest

import (
	"context"
	"sync/atomic"
)

// countdown is a context that is cancelled when it was asked from times.
type countdown struct {
	context.Context
	from int64
	left atomic.Int64
	stop context.CancelFunc
}

func newCountdown(parent context.Context, from int64) (*countdown, context.CancelFunc) {
	ctx, stop := context.WithCancel(parent)
	c := &countdown{Context: ctx, from: from, stop: stop}
	c.left.Store(from)
	return c, stop
}

// Err cancels when the count is down.
func (c *countdown) Err() error {
	if c.left.Add(-1) < 0 {
		c.stop()
	}
	return c.Context.Err()
}
