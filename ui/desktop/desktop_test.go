package desktop

import (
	"bytes"
	"image"
	"image/color"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
)

// folder is a temporary folder. On Windows it stays: Wine 8 does not know the
// way in which Go removes a whole folder.
func folder(t *testing.T) string {
	if runtime.GOOS != "windows" {
		return t.TempDir()
	}
	f, err := os.MkdirTemp("", "desktop")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestMessage(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	text, err := encodeFiles([]string{"Báo cáo tháng 1.docx"})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{filepath.Join(here, "Báo cáo tháng 1.docx")}
	if got := decodeFiles(bytes.NewReader(text)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, bad := range []string{"", "{", `{"files":["relative.docx"]}`, `{"files":7}`} {
		if got := decodeFiles(strings.NewReader(bad)); got != nil {
			t.Errorf("%q: %q", bad, got)
		}
	}
}

func TestInstanceName(t *testing.T) {
	a := instanceName("ánh", `/Kho/A`)
	if b := instanceName("ánh", `/kho/a/`); a != b {
		t.Error("one folder, written in two ways, is two instances")
	}
	if a == instanceName("bình", `/Kho/A`) || a == instanceName("ánh", `/Kho/B`) {
		t.Error("another user or archive is the same instance")
	}
}

// TestCrash breaks a program down and looks for its note at the next start.
func TestCrash(t *testing.T) {
	if crashes := os.Getenv("DESKTOP_TEST_CRASH"); crashes != "" {
		if _, err := (Notes{crashes}).CatchCrashes("1.2.3"); err != nil {
			t.Fatal(err)
		}
		done := make(chan bool)
		go func() { panic("gãy giữa chừng") }()
		<-done
	}
	notes := Notes{filepath.Join(folder(t), "nhật ký")}
	command := exec.Command(os.Args[0], "-test.run=^TestCrash$")
	command.Env = append(os.Environ(), "DESKTOP_TEST_CRASH="+notes.Folder)
	if err := command.Run(); err == nil {
		t.Fatal("the program did not break down")
	}
	last, err := notes.CatchCrashes("1.2.4")
	if err != nil || last == "" {
		t.Fatalf("no note: %q, %v", last, err)
	}
	text, err := os.ReadFile(last)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1.2.3", "gãy giữa chừng", "TestCrash"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the note lacks %q", want)
		}
	}
	if last, err := notes.CatchCrashes("1.2.4"); last != "" || err != nil {
		t.Errorf("a note without a crash: %q, %v", last, err)
	}
}

func TestLog(t *testing.T) {
	notes := Notes{folder(t)}
	if err := os.WriteFile(notes.LogFile(), make([]byte, maxLog+1), 0o600); err != nil {
		t.Fatal(err)
	}
	end, err := notes.Log()
	if err != nil {
		t.Fatal(err)
	}
	log.Print("dòng mới")
	end()
	text, err := os.ReadFile(notes.LogFile())
	if err != nil || len(text) > 100 || !strings.Contains(string(text), "dòng mới") {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

func TestBitmap(t *testing.T) {
	m := image.NewNRGBA(image.Rect(5, 5, 7, 7)) // clear but for one pixel
	m.Set(5, 5, color.NRGBA{R: 1, G: 2, B: 3, A: 255})
	got := bitmap(m)
	if want := 40 + 4*4; len(got) != want {
		t.Fatalf("%d bytes, want %d", len(got), want)
	}
	if lower, upper := got[40:44], got[48:52]; !bytes.Equal(lower, []byte{255, 255, 255, 255}) || !bytes.Equal(upper, []byte{3, 2, 1, 255}) {
		t.Errorf("lower left %v, upper left %v", lower, upper)
	}
}

func TestFirstSuffix(t *testing.T) {
	for patterns, want := range map[string]string{"*.png": "png", "*.docx;*.pdf": "docx", "*": ""} {
		if got := firstSuffix(patterns); got != want {
			t.Errorf("%q: %q, want %q", patterns, got, want)
		}
	}
}
