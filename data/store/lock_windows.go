package store

import (
	"os"

	"golang.org/x/sys/windows"
)

// lockAlone takes the lock for this program alone, without waiting.
func lockAlone(f *os.File) bool {
	return lock(f, windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY)
}

// lockShared takes the lock together with others, in place of one held alone; it
// waits for a program that sweeps.
func lockShared(f *os.File) bool {
	_ = windows.UnlockFileEx(windows.Handle(f.Fd()), 0, 1, 0, new(windows.Overlapped)) // it may not be held
	return lock(f, 0)
}

func lock(f *os.File, flags uint32) bool {
	return windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, new(windows.Overlapped)) == nil
}
