package child

import (
	"os"
	"os/exec"
	"sync"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

// prepare keeps a console window from opening.
func prepare(c *exec.Cmd) {
	if c.SysProcAttr == nil {
		c.SysProcAttr = &syscall.SysProcAttr{}
	}
	c.SysProcAttr.HideWindow = true
	c.SysProcAttr.CreationFlags |= windows.CREATE_NO_WINDOW
}

func background(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{CreationFlags: windows.BELOW_NORMAL_PRIORITY_CLASS}
}

// jobs hold the child processes by their bound: each is bounded in memory, and
// all end with this process, however it ends.
var jobs struct {
	sync.Mutex
	of map[uint64]windows.Handle
}

// job is the job object of a bound, made at its first use.
func job(memory uint64) (windows.Handle, error) {
	jobs.Lock()
	defer jobs.Unlock()
	if h, ok := jobs.of[memory]; ok {
		return h, nil
	}
	h, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return 0, err
	}
	var limits windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION
	limits.BasicLimitInformation.LimitFlags = windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | windows.JOB_OBJECT_LIMIT_PROCESS_MEMORY
	limits.ProcessMemoryLimit = uintptr(memory)
	if _, err := windows.SetInformationJobObject(h, windows.JobObjectExtendedLimitInformation,
		uintptr(unsafe.Pointer(&limits)), uint32(unsafe.Sizeof(limits))); err != nil {
		return 0, err
	}
	if jobs.of == nil {
		jobs.of = map[uint64]windows.Handle{}
	}
	jobs.of[memory] = h
	return h, nil
}

// confine puts a process under its bound; where Windows refuses, it runs
// without one.
func confine(p *os.Process, memory uint64) {
	j, err := job(memory)
	if err != nil {
		return
	}
	h, err := windows.OpenProcess(windows.PROCESS_SET_QUOTA|windows.PROCESS_TERMINATE, false, uint32(p.Pid))
	if err != nil {
		return
	}
	defer windows.CloseHandle(h)
	_ = windows.AssignProcessToJobObject(j, h)
}

// Limit does nothing here: the parent has bounded this process.
func Limit(uint64) {}
