//go:build !windows

package store

import (
	"os"
	"syscall"
)

// lockAlone takes the lock for this program alone, without waiting.
func lockAlone(f *os.File) bool {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}

// lockShared takes the lock together with others, in place of one held alone; it
// waits for a program that sweeps.
func lockShared(f *os.File) bool { return syscall.Flock(int(f.Fd()), syscall.LOCK_SH) == nil }
