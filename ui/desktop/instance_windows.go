package desktop

import (
	"os"
	"sync/atomic"
	"time"

	"golang.org/x/sys/windows"
)

const (
	pipeBuffer  = 64 << 10        // bytes
	handOverTry = 5 * time.Second // how long a second start tries to reach the first
)

var (
	user32                   = windows.NewLazySystemDLL("user32.dll")
	allowSetForegroundWindow = user32.NewProc("AllowSetForegroundWindow")
	setForegroundWindow      = user32.NewProc("SetForegroundWindow")
	isIconic                 = user32.NewProc("IsIconic")
	showWindow               = user32.NewProc("ShowWindow")
)

// Claim makes this start the first one of the archive and user, and has opened
// called, on a goroutine of its own, for every later start with the files that
// it was given. If there is a first one already, files are handed to it and
// Claim reports false: this start has nothing left to do. release ends the
// claim. Where pipes do not work every start is a first one.
//
// Being first is owning the pipe: Windows lets one process make its first
// instance, and frees it when that ends in whatever way. A pipe's default
// rights let only its owner and administrators write to it.
func Claim(archive string, files []string, opened func(files []string)) (first bool, release func()) {
	name, err := windows.UTF16PtrFromString(`\\.\pipe\` + instanceName(userID(), archive))
	if err != nil {
		return true, func() {}
	}
	deadline := time.Now().Add(handOverTry)
	for {
		pipe, err := newPipe(name, windows.FILE_FLAG_FIRST_PIPE_INSTANCE)
		if err == nil {
			s := &server{pipe: pipe, opened: opened, ended: make(chan struct{})}
			go s.serve()
			return true, func() { s.end(name) }
		}
		if handOver(name, files) == nil {
			return false, nil
		}
		if time.Now().After(deadline) {
			return true, func() {}
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func newPipe(name *uint16, flags uint32) (windows.Handle, error) {
	return windows.CreateNamedPipe(name, windows.PIPE_ACCESS_INBOUND|flags,
		windows.PIPE_TYPE_BYTE|windows.PIPE_WAIT|windows.PIPE_REJECT_REMOTE_CLIENTS, 1, 0, pipeBuffer, 0, nil)
}

// server is the first start's end of the pipe.
type server struct {
	pipe    windows.Handle
	opened  func(files []string)
	closing atomic.Bool
	ended   chan struct{}
}

// serve reads one later start after the other until end is called.
func (s *server) serve() {
	defer close(s.ended)
	defer windows.CloseHandle(s.pipe)
	for {
		err := windows.ConnectNamedPipe(s.pipe, nil)
		// A start that has been and gone before we looked has left its message.
		if err != nil && err != windows.ERROR_PIPE_CONNECTED && err != windows.ERROR_NO_DATA {
			return
		}
		if s.closing.Load() {
			return
		}
		s.opened(decodeFiles(pipeReader{s.pipe}))
		if windows.DisconnectNamedPipe(s.pipe) != nil {
			return
		}
	}
}

// end wakes serve as a later start would. Closing the pipe from here would
// wait for serve, and serve for the next start.
func (s *server) end(name *uint16) {
	s.closing.Store(true)
	if pipe, err := windows.CreateFile(name, windows.GENERIC_WRITE, 0, nil, windows.OPEN_EXISTING, 0, 0); err == nil {
		_ = windows.CloseHandle(pipe)
	}
	select {
	case <-s.ended:
	case <-time.After(time.Second): // the end of the process closes it anyhow
	}
}

// pipeReader reads what one client writes.
type pipeReader struct{ pipe windows.Handle }

func (r pipeReader) Read(b []byte) (int, error) {
	var n uint32
	err := windows.ReadFile(r.pipe, b, &n, nil)
	return int(n), err
}

// handOver gives the files to the first start and lets it come to the front,
// which only the program that the user has just started may allow.
func handOver(name *uint16, files []string) error {
	const anyProcess = ^uintptr(0) // ASFW_ANY
	text, err := encodeFiles(files)
	if err != nil {
		return err
	}
	pipe, err := windows.CreateFile(name, windows.GENERIC_WRITE, 0, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return err
	}
	f := os.NewFile(uintptr(pipe), "instance")
	defer f.Close()
	_, _, _ = allowSetForegroundWindow.Call(anyProcess)
	_, err = f.Write(text)
	return err
}

// BringToFront shows a window (a HWND) in front of the others, from the task
// bar if it is there.
func BringToFront(window uintptr) {
	const restore = 9 // SW_RESTORE
	if down, _, _ := isIconic.Call(window); down != 0 {
		_, _, _ = showWindow.Call(window, restore)
	}
	_, _, _ = setForegroundWindow.Call(window)
}

// userID is the user's security identifier, else the name.
func userID() string {
	if u, err := windows.GetCurrentProcessToken().GetTokenUser(); err == nil {
		return u.User.Sid.String()
	}
	return os.Getenv("USERNAME")
}
