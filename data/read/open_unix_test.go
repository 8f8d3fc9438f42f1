//go:build unix

package read_test

import (
	"context"
	"path/filepath"
	"syscall"
	"testing"

	"khobaocao/data"
	"khobaocao/data/read"
)

func TestPipeDoesNotHang(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ong.txt")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip("no named pipes here:", err)
	}
	_, err := read.OpenFile(context.Background(), path)
	wantKind(t, err, path, data.ErrUnsupported)
}
