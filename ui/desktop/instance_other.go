//go:build !windows

package desktop

// Claim makes this start the first one of the archive; on this system there
// may be several.
func Claim(archive string, files []string, opened func(files []string)) (first bool, release func()) {
	return true, func() {}
}

// BringToFront is left to the window manager.
func BringToFront(window uintptr) {}
