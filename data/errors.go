package data

import (
	"errors"
	"fmt"
)

// What can go wrong with a file or the archive. Each has a sentence for the
// user in ui/msg; compare with errors.Is.
var (
	ErrDuplicate    = errors.New("already in the archive")
	ErrSecret       = errors.New("marked as a state secret")
	ErrEmpty        = errors.New("file is empty")
	ErrNoText       = errors.New("file has no text")
	ErrTooLarge     = errors.New("file is too large")
	ErrBomb         = errors.New("file unpacks to far more than its size")
	ErrCorrupt      = errors.New("file is damaged")
	ErrEncrypted    = errors.New("file is protected by a password")
	ErrVolumes      = errors.New("packed file is one of several parts")
	ErrNoReports    = errors.New("packed file holds no documents")
	ErrUnsupported  = errors.New("kind of file is not supported")
	ErrNoPDF        = errors.New("program was built without its PDF part")
	ErrNoOCR        = errors.New("program was built without its OCR part")
	ErrNotFound     = errors.New("not found")
	ErrPermission   = errors.New("no permission")
	ErrVanished     = errors.New("file vanished while it was read")
	ErrDriveGone    = errors.New("drive or network folder is gone")
	ErrInUse        = errors.New("file is in use by another program")
	ErrDiskFull     = errors.New("disk is full")
	ErrReadOnly     = errors.New("archive cannot be written")
	ErrNameTooLong  = errors.New("file name or path is too long")
	ErrArchiveNewer = errors.New("archive was made by a newer version")
	ErrArchiveBad   = errors.New("archive is damaged")
	ErrArchiveBusy  = errors.New("archive is in use by another program")
)

// FileError is a failure of one file: one of the errors above with the file
// and, for the log, the technical cause.
type FileError struct {
	File  string
	Kind  error // one of the Err… values
	Cause error // may be nil
}

func (e *FileError) Error() string {
	if e.Cause == nil {
		return fmt.Sprintf("%s: %v", e.File, e.Kind)
	}
	return fmt.Sprintf("%s: %v (%v)", e.File, e.Kind, e.Cause)
}

// Unwrap gives both the kind and the cause to errors.Is and errors.As.
func (e *FileError) Unwrap() []error {
	if e.Cause == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Cause}
}
