package desktop

import (
	"image"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
)

// TestClaim has several later starts hand their files to the first, one of
// them with none, and another archive be a first one of its own.
func TestClaim(t *testing.T) {
	archive := filepath.Join(folder(t), "Kho của tôi")
	opened := make(chan []string, 3)
	first, release := Claim(archive, nil, func(files []string) { opened <- files })
	if !first {
		t.Fatal("the first start is not the first")
	}
	want := [][]string{{`C:\Báo cáo\tháng 1.docx`, `C:\hai.txt`}, nil, {`D:\ba.docx`}}
	for _, files := range want {
		if again, _ := Claim(archive, files, nil); again {
			t.Fatal("a later start is a first one")
		}
		select {
		case got := <-opened:
			if len(got)+len(files) > 0 && !reflect.DeepEqual(got, files) {
				t.Errorf("handed over %q, want %q", got, files)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("nothing was handed over")
		}
	}
	other, end := Claim(archive+" khác", nil, nil)
	if !other {
		t.Error("another archive is no first start")
	}
	end()
	release()
	if again, end := Claim(archive, nil, nil); !again {
		t.Error("after the first has ended the next start is no first one")
	} else {
		end()
	}
}

func TestCopyPicture(t *testing.T) {
	const dib = 8 // CF_DIB
	if err := CopyPicture(0, image.NewRGBA(image.Rect(0, 0, 30, 20))); err != nil {
		t.Fatal(err)
	}
	if there, _, _ := user32.NewProc("IsClipboardFormatAvailable").Call(dib); there == 0 {
		t.Error("no picture on the clipboard")
	}
}

// register has Windows open files with a suffix in the Notepad; for all users,
// because Wine 8 does not look at what one user has registered.
func register(t *testing.T, suffix string) {
	t.Helper()
	const kind = "KhoBaoCao.Thu"
	for name, value := range map[string]string{suffix: kind, kind + `\shell\open\command`: `"` + os.Getenv("SystemRoot") + `\notepad.exe" "%1"`} {
		key, _, err := registry.CreateKey(registry.LOCAL_MACHINE, `Software\Classes\`+name, registry.SET_VALUE)
		if err != nil {
			t.Skip("SKIPPED: ", err)
		}
		if err := key.SetStringValue("", value); err != nil {
			t.Fatal(err)
		}
		key.Close()
	}
}

// TestOpen opens a file and looks for its program's window.
func TestOpen(t *testing.T) {
	if err := Open(filepath.Join(folder(t), "không có.txt")); err == nil {
		t.Error("a file that is not there is opened")
	}
	register(t, ".khobaocao-thu")
	file := filepath.Join(folder(t), "Báo cáo đã ký.khobaocao-thu")
	if err := os.WriteFile(file, []byte("Kính gửi"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Open(file); err != nil {
		t.Fatal(err)
	}
	const wmClose = 0x10
	class, err := windows.UTF16PtrFromString("Notepad")
	if err != nil {
		t.Fatal(err)
	}
	find, title := user32.NewProc("FindWindowW"), user32.NewProc("GetWindowTextW")
	var seen string
	for range 100 {
		time.Sleep(100 * time.Millisecond)
		window, _, _ := find.Call(uintptr(unsafe.Pointer(class)), 0)
		if window == 0 {
			continue
		}
		var text [200]uint16
		_, _, _ = title.Call(window, uintptr(unsafe.Pointer(&text[0])), uintptr(len(text)))
		if seen = windows.UTF16ToString(text[:]); strings.Contains(seen, "Báo cáo đã ký") {
			_, _, _ = user32.NewProc("PostMessageW").Call(window, wmClose, 0, 0)
			return
		}
	}
	t.Errorf("the editor's window has the title %q", seen)
}

func TestRevealNothing(t *testing.T) {
	if err := Reveal(filepath.Join(folder(t), "không có.docx")); !os.IsNotExist(err) {
		t.Errorf("got %v", err)
	}
}
