// Command launcher (khobaocao-cli.exe) runs the program's verbs from cmd and
// PowerShell. The program itself is a window's program: Windows gives it no
// console, its output would be lost and the prompt would not wait for it. The
// launcher stands beside it, starts it, carries its streams and its exit code,
// and knows nothing of the verbs.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
)

// programName is the program beside the launcher.
const programName = "KhoBaoCao.exe"

// cannotStart is the exit code when the program itself does not start.
const cannotStart = 127

func main() { os.Exit(run(os.Args[1:])) }

// run starts the program, waits for it unless only its window is asked for,
// and returns its exit code.
func run(args []string) int {
	self, err := os.Executable()
	if err != nil {
		return failed(err)
	}
	program := filepath.Join(filepath.Dir(self), programName)
	if len(args) == 0 {
		if err := exec.Command(program).Start(); err != nil {
			return failed(err)
		}
		return 0
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	command := exec.CommandContext(ctx, program, args...)
	command.Stdin = os.Stdin
	command.Stdout = stream(os.Stdout)
	command.Stderr = stream(os.Stderr)
	if err := command.Start(); err != nil {
		return failed(err)
	}
	release := dieTogether(command.Process)
	defer release()
	err = command.Wait()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return exit.ExitCode()
	}
	if err != nil {
		return failed(err)
	}
	return 0
}

// stream is what the program writes into: files and pipes it gets themselves;
// a console it cannot write to, being of none, so the launcher copies, and Go
// turns UTF-8 into the console's characters whatever its code page.
func stream(f *os.File) io.Writer {
	var mode uint32
	if syscall.GetConsoleMode(syscall.Handle(f.Fd()), &mode) == nil {
		return struct{ io.Writer }{f}
	}
	return f
}

func failed(err error) int {
	fmt.Fprintf(os.Stderr, "Không chạy được %s. Vui lòng cài lại Kho Báo Cáo.\n%v\n", programName, err)
	return cannotStart
}
