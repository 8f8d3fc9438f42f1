package read

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"khobaocao/data"
)

// kinds are the errors of package data that this package gives.
var kinds = []error{
	data.ErrEmpty, data.ErrNoText, data.ErrTooLarge, data.ErrBomb, data.ErrCorrupt, data.ErrEncrypted,
	data.ErrUnsupported, data.ErrNoPDF, data.ErrNoOCR, data.ErrNotFound, data.ErrPermission, data.ErrVanished, data.ErrDriveGone, data.ErrInUse, data.ErrNameTooLong,
}

// failure is a kind of error with its technical cause, not yet with a file.
type failure struct{ kind, cause error }

func (f *failure) Error() string   { return f.kind.Error() + ": " + f.cause.Error() }
func (f *failure) Unwrap() []error { return []error{f.kind, f.cause} }

func because(kind, cause error) error {
	if cause == nil {
		return kind
	}
	return &failure{kind, cause}
}

// wrap makes the error that leaves the package: the context's own, or a
// *data.FileError.
func wrap(ctx context.Context, name string, err error) error {
	if err == nil {
		return nil
	}
	if c := ctx.Err(); c != nil && errors.Is(err, c) {
		return c
	}
	var f *failure
	if errors.As(err, &f) {
		return &data.FileError{File: name, Kind: f.kind, Cause: f.cause}
	}
	for _, kind := range kinds {
		if errors.Is(err, kind) {
			return &data.FileError{File: name, Kind: kind}
		}
	}
	return &data.FileError{File: name, Kind: data.ErrCorrupt, Cause: err}
}

// Missing is the kind of error for a path where nothing is: data.ErrDriveGone
// where the drive or network folder that it lies on is not there either, else
// other.
func Missing(path string, other error) error {
	drive := filepath.VolumeName(path) // "N:" or "\\server\\share" on Windows, else ""
	if drive == "" {
		return other
	}
	if _, err := os.Stat(drive + string(filepath.Separator)); err != nil {
		return data.ErrDriveGone
	}
	return other
}

// fileErr translates an error of the file system; missing is what a file that
// is not there means at this point.
func fileErr(err, missing error) error {
	if err == nil {
		return nil
	}
	kind := systemKind(err)
	switch {
	case kind != nil:
	case errors.Is(err, fs.ErrNotExist):
		kind = missing
	case errors.Is(err, fs.ErrPermission):
		kind = data.ErrPermission
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		kind = data.ErrVanished // it became shorter while it was read
	default:
		kind = data.ErrCorrupt
	}
	return because(kind, err)
}
