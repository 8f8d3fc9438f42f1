package desktop

import (
	"fmt"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

var coCreateInstance = windows.NewLazySystemDLL("ole32.dll").NewProc("CoCreateInstance")

// comClass is a class of COM objects and the interface asked of them.
type comClass struct{ class, of windows.GUID }

// comError is a HRESULT that tells of a failure.
type comError uint32

func (e comError) Error() string { return fmt.Sprintf("HRESULT %#08x", uint32(e)) }

// comObject is an object as COM lays it out: first the table of its methods.
type comObject struct {
	methods *[64]uintptr // as many as any interface used here has, and more
}

const (
	comRelease      = 2
	comInProcess    = 1 // CLSCTX_INPROC_SERVER
	failureOfResult = 1 << 31
)

func (c comClass) create() (*comObject, error) {
	var o *comObject
	r, _, _ := coCreateInstance.Call(uintptr(unsafe.Pointer(&c.class)), 0, comInProcess, uintptr(unsafe.Pointer(&c.of)), uintptr(unsafe.Pointer(&o)))
	return o, comResult(r)
}

// call calls a method by its place in the table.
func (o *comObject) call(method int, args ...uintptr) error {
	r, _, _ := syscall.SyscallN(o.methods[method], append([]uintptr{uintptr(unsafe.Pointer(o))}, args...)...)
	return comResult(r)
}

// callText calls a method that takes a text.
func (o *comObject) callText(method int, text string) error {
	p, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return err
	}
	return o.call(method, uintptr(unsafe.Pointer(p)))
}

// object calls a method whose last parameter takes up an object.
func (o *comObject) object(method int, args ...uintptr) (*comObject, error) {
	var out *comObject
	err := o.call(method, append(args, uintptr(unsafe.Pointer(&out)))...)
	return out, err
}

// text calls a method whose last parameter takes up a text, and frees it.
func (o *comObject) text(method int, args ...uintptr) (string, error) {
	var out *uint16
	if err := o.call(method, append(args, uintptr(unsafe.Pointer(&out)))...); err != nil {
		return "", err
	}
	defer windows.CoTaskMemFree(unsafe.Pointer(out))
	return windows.UTF16PtrToString(out), nil
}

func (o *comObject) release() { _ = o.call(comRelease) } // it returns a count, no HRESULT

func comResult(r uintptr) error {
	if uint32(r)&failureOfResult != 0 {
		return comError(uint32(r))
	}
	return nil
}
