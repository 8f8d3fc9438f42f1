package desktop

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"
)

// crashMark ends the head of a crash file; what follows is of a crash.
const crashMark = "----\n"

// Notes is the folder of the program's log and of what it wrote when it broke
// down: outside the archive, for a broken archive must not hide it.
type Notes struct{ Folder string }

// UserNotes are those of a program by its ID, in the user's data.
func UserNotes(id string) Notes {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	return Notes{filepath.Join(dir, id)}
}

func (n Notes) crashFile() string { return filepath.Join(n.Folder, "su-co.txt") }

// LogFile is the program's log.
func (n Notes) LogFile() string { return filepath.Join(n.Folder, "nhat-ky.txt") }

// CatchCrashes has the Go runtime write what it says when the program breaks
// down, on any goroutine, into a file as well. If the program broke down the
// last time, that file is kept under a name of its own and returned, else "".
func (n Notes) CatchCrashes(version string) (last string, err error) {
	if err := os.MkdirAll(n.Folder, 0o700); err != nil {
		return "", err
	}
	last = n.keepCrash()
	f, err := os.Create(n.crashFile())
	if err != nil {
		return last, err
	}
	defer f.Close() // SetCrashOutput keeps a handle of its own
	if _, err := fmt.Fprintf(f, "Kho Báo Cáo %s, %s/%s, %s\n%s\n%s", version, runtime.GOOS, runtime.GOARCH, runtime.Version(),
		time.Now().Format(time.RFC3339), crashMark); err != nil {
		return last, err
	}
	return last, debug.SetCrashOutput(f, debug.CrashOptions{})
}

// keepCrash puts aside the note of a crash, if the last run left one.
func (n Notes) keepCrash() string {
	text, err := os.ReadFile(n.crashFile())
	if err != nil {
		return ""
	}
	if _, crash, ok := bytes.Cut(text, []byte(crashMark)); !ok || len(bytes.TrimSpace(crash)) == 0 {
		return ""
	}
	kept := filepath.Join(n.Folder, "su-co-"+time.Now().Format("2006-01-02-150405")+".txt")
	if os.Rename(n.crashFile(), kept) != nil {
		return ""
	}
	return kept
}
