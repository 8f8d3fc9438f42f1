package desktop

import (
	"log"
	"os"
)

// maxLog is the size in bytes above which the log is begun anew.
const maxLog = 1 << 20

// Log sends the standard logger, which Fyne writes to as well, into the log
// file, and returns what ends it. A program without a console would lose it.
func (n Notes) Log() (end func(), err error) {
	if err := os.MkdirAll(n.Folder, 0o700); err != nil {
		return func() {}, err
	}
	flags := os.O_CREATE | os.O_WRONLY | os.O_APPEND
	if info, err := os.Stat(n.LogFile()); err == nil && info.Size() > maxLog {
		flags |= os.O_TRUNC
	}
	f, err := os.OpenFile(n.LogFile(), flags, 0o600)
	if err != nil {
		return func() {}, err
	}
	log.SetOutput(f)
	return func() {
		log.SetOutput(os.Stderr)
		_ = f.Close() // the log's last line is no reason to fail
	}, nil
}
