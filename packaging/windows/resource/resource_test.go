package main

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestWrite makes the files of the program itself and reads them again.
func TestWrite(t *testing.T) {
	folder := t.TempDir()
	if err := write(filepath.Join("..", "..", "..", "FyneApp.toml"), folder); err != nil {
		t.Fatal(err)
	}
	read := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	manifest := read("app.manifest")
	for d := xml.NewDecoder(bytes.NewReader(manifest)); ; {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("manifest: %v", err)
		}
	}
	for _, want := range []string{"asInvoker", "PerMonitorV2", ">UTF-8<", "longPathAware", `name="vn.khobaocao.app"`} {
		if !bytes.Contains(manifest, []byte(want)) {
			t.Errorf("manifest lacks %s", want)
		}
	}
	if script := string(read("app.rc")); !strings.Contains(script, `"ProductName", "Kho Báo Cáo"`) {
		t.Errorf("app.rc:\n%s", script)
	}
	checkIcon(t, read("app.ico"))
}

// checkIcon follows the index of an icon file to each of its pictures.
func checkIcon(t *testing.T, icon []byte) {
	t.Helper()
	if n := int(binary.LittleEndian.Uint16(icon[4:])); n != len(iconSizes) {
		t.Fatalf("%d pictures, want %d", n, len(iconSizes))
	}
	for i, size := range iconSizes {
		entry := icon[6+16*i:]
		length, offset := binary.LittleEndian.Uint32(entry[8:]), binary.LittleEndian.Uint32(entry[12:])
		body := icon[offset : offset+length]
		if size >= largeIcon {
			m, err := png.Decode(bytes.NewReader(body))
			if err != nil || m.Bounds().Dx() != size {
				t.Errorf("size %d: %v", size, err)
			}
			continue
		}
		if wide := int(binary.LittleEndian.Uint32(body[4:])); wide != size {
			t.Errorf("size %d: the bitmap says %d", size, wide)
		}
	}
}

func TestBadAbout(t *testing.T) {
	for name, text := range map[string]string{
		"no name":      "[Details]\nID='a'\nIcon='b'\nVersion='1.2.3'",
		"two numbers":  "[Details]\nName='x'\nID='a'\nIcon='b'\nVersion='1.2'",
		"quote inside": "[Details]\nName='x\"y'\nID='a'\nIcon='b'\nVersion='1.2.3'",
	} {
		file := filepath.Join(t.TempDir(), "FyneApp.toml")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readAbout(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
