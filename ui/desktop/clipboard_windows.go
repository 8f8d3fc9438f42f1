package desktop

import (
	"image"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	kernel32         = windows.NewLazySystemDLL("kernel32.dll")
	globalAlloc      = kernel32.NewProc("GlobalAlloc")
	globalFree       = kernel32.NewProc("GlobalFree")
	globalLock       = kernel32.NewProc("GlobalLock")
	globalUnlock     = kernel32.NewProc("GlobalUnlock")
	moveMemory       = kernel32.NewProc("RtlMoveMemory")
	openClipboard    = user32.NewProc("OpenClipboard")
	closeClipboard   = user32.NewProc("CloseClipboard")
	emptyClipboard   = user32.NewProc("EmptyClipboard")
	setClipboardData = user32.NewProc("SetClipboardData")
)

// CopyPicture puts a picture on the clipboard, on white where it is clear, as
// a device independent bitmap (CF_DIB), which every program takes.
func CopyPicture(window uintptr, m image.Image) error {
	const (
		movable = 2 // GMEM_MOVEABLE
		dib     = 8 // CF_DIB
		tries   = 10
	)
	bits := bitmap(m)
	memory, _, err := globalAlloc.Call(movable, uintptr(len(bits)))
	if memory == 0 {
		return err
	}
	at, _, err := globalLock.Call(memory)
	if at == 0 {
		_, _, _ = globalFree.Call(memory)
		return err
	}
	_, _, _ = moveMemory.Call(at, uintptr(unsafe.Pointer(&bits[0])), uintptr(len(bits)))
	_, _, _ = globalUnlock.Call(memory)
	for range tries { // another program may have it open for a moment
		var ok uintptr
		if ok, _, err = openClipboard.Call(window); ok == 0 {
			time.Sleep(20 * time.Millisecond)
			continue
		}
		_, _, _ = emptyClipboard.Call()
		ok, _, err = setClipboardData.Call(dib, memory)
		_, _, _ = closeClipboard.Call()
		if ok != 0 {
			return nil // the clipboard owns the memory now
		}
		break
	}
	_, _, _ = globalFree.Call(memory)
	return err
}
