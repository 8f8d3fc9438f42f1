package pdf

import (
	"unsafe"

	"github.com/tetratelabs/wazero/experimental"
	"golang.org/x/sys/windows"
)

// reserve gives a sandbox its memory: all addresses at once, so that growing
// never copies (wazero's own way held 2.3 GB for a sandbox of 512 MB).
func reserve(_, size uint64) experimental.LinearMemory {
	size = min(size, sandboxPages*wasmPage)
	at, err := windows.VirtualAlloc(0, uintptr(size), windows.MEM_RESERVE, windows.PAGE_READWRITE)
	if err != nil {
		panic(err)
	}
	return &reserved{at: at, size: size}
}

type reserved struct {
	at              uintptr
	size, committed uint64
}

func (r *reserved) Reallocate(size uint64) []byte {
	if size > r.size {
		return nil
	}
	if size > r.committed {
		if _, err := windows.VirtualAlloc(r.at, uintptr(size), windows.MEM_COMMIT, windows.PAGE_READWRITE); err != nil {
			return nil
		}
		r.committed = size
	}
	return unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&r.at))), size)
}

func (r *reserved) Free() { _ = windows.VirtualFree(r.at, 0, windows.MEM_RELEASE) }
