package desktop

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// Reveal shows a file in the Explorer, marked in its folder.
func Reveal(path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if _, err := os.Stat(path); err != nil {
		return err
	}
	// The Explorer reads its command line in its own way: the quotes stand
	// after the comma.
	command := exec.Command("explorer.exe")
	command.SysProcAttr = &syscall.SysProcAttr{CmdLine: `explorer.exe /select,"` + path + `"`}
	if err := command.Start(); err != nil {
		return err
	}
	go func() { _ = command.Wait() }() // its exit code says nothing
	return nil
}
