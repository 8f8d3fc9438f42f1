package read

import (
	"errors"
	"io/fs"
	"syscall"
	"testing"

	"khobaocao/data"
)

// TestGoneDrive: what Windows says of a drive that is not there (any more).
func TestGoneDrive(t *testing.T) {
	if got := Missing(`N:\báo cáo.docx`, data.ErrNotFound); got != data.ErrDriveGone {
		t.Errorf("no drive N: is %v", got)
	}
	if got := Missing(`C:\không có.docx`, data.ErrNotFound); got != data.ErrNotFound {
		t.Errorf("no file on C: is %v", got)
	}
	for _, code := range []syscall.Errno{errorNotReady, errorBadNetPath, errorNetworkGone, errorUnexpectedNet} {
		err := fileErr(&fs.PathError{Op: "read", Path: `N:\a`, Err: code}, data.ErrNotFound)
		if !errors.Is(err, data.ErrDriveGone) {
			t.Errorf("code %d is %v", code, err)
		}
	}
}
