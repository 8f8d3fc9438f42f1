//go:build unix

package pdf

import (
	"os"
	"os/exec"

	"golang.org/x/sys/unix"
)

func prepare(*exec.Cmd) {}

func confine(*os.Process) {}

// limitSelf bounds the address space of a child process.
func limitSelf() {
	_ = unix.Setrlimit(unix.RLIMIT_AS, &unix.Rlimit{Cur: childBytes, Max: childBytes})
}
