package read

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"khobaocao/data"
)

func TestFileThatShrinksHasVanished(t *testing.T) {
	_, err := load(context.Background(), strings.NewReader("abc"), 10)
	if err = wrap(context.Background(), "a.txt", err); !errors.Is(err, data.ErrVanished) {
		t.Errorf("got %v", err)
	}
}

func TestMissingKeepsTheOtherKindWhereTheDriveIsThere(t *testing.T) {
	if got := Missing(filepath.Join(t.TempDir(), "a.txt"), data.ErrNotFound); got != data.ErrNotFound {
		t.Errorf("got %v", got)
	}
}

func TestSystemErrors(t *testing.T) {
	for _, c := range []struct{ err, want error }{
		{&fs.PathError{Op: "open", Path: "a", Err: fs.ErrNotExist}, data.ErrVanished},
		{&fs.PathError{Op: "open", Path: "a", Err: fs.ErrPermission}, data.ErrPermission},
		{&fs.PathError{Op: "open", Path: "a", Err: syscall.ENAMETOOLONG}, data.ErrNameTooLong},
		{errors.New("disk on fire"), data.ErrCorrupt},
		{nil, nil},
	} {
		err := wrap(context.Background(), "a", fileErr(c.err, data.ErrVanished))
		if !errors.Is(err, c.want) {
			t.Errorf("%v: got %v, want %v", c.err, err, c.want)
		}
		var fe *data.FileError
		if c.err != nil && (!errors.As(err, &fe) || fe.Cause == nil) {
			t.Errorf("%v: no cause kept in %v", c.err, err)
		}
	}
}
