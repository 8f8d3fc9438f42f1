//go:build !windows

package store_test

import (
	"syscall"
	"time"
)

// processorTime is what the program has used of the processors: on a busy
// machine it says more than the clock.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
