// Package child starts this program again as a child process that reads a
// foreign file with limits on its memory, so that a bad file costs that file
// and never the window. It knows nothing of what is read there.
//
// A child is asked for by a verb, the hidden first argument, which main hands
// to the package that does the work. Limits on time are the caller's: it kills
// the process.
package child

import (
	"fmt"
	"os"
	"os/exec"
)

// Command is this program with a verb, not started yet; its pipes are to be
// set before Start.
func Command(verb string) (*exec.Cmd, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find this program: %w", err)
	}
	return exec.Command(program, verb), nil
}

// Background has a command, before its Start, give way to what the user does
// (on Windows; a Linux desktop shares fairly by itself).
func Background(command *exec.Cmd) { background(command) }

// Start starts a command that may use so many bytes of memory. On Unix the
// child bounds itself: it calls Limit first thing.
func Start(command *exec.Cmd, memory uint64) error {
	prepare(command)
	if err := command.Start(); err != nil {
		return err
	}
	confine(command.Process, memory)
	return nil
}
