//go:build unix

package pdf

import (
	"github.com/tetratelabs/wazero/experimental"
	"golang.org/x/sys/unix"
)

// reserve gives a sandbox its memory: all addresses at once, so that growing
// never copies (wazero's own way held 2.3 GB for a sandbox of 512 MB). Pages
// cost memory when they are first touched.
func reserve(_, size uint64) experimental.LinearMemory {
	size = min(size, sandboxPages*wasmPage)
	b, err := unix.Mmap(-1, 0, int(size), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	if err != nil {
		panic(err)
	}
	return &reserved{b}
}

type reserved struct{ all []byte }

func (r *reserved) Reallocate(size uint64) []byte {
	if size > uint64(len(r.all)) {
		return nil
	}
	return r.all[:size]
}

func (r *reserved) Free() { _ = unix.Munmap(r.all) }
