package cli

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data"
)

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestFlagSentences(t *testing.T) {
	for args, want := range map[string]string{
		"--bay":                        "Không có tùy chọn --bay.",
		"--archive":                    "Tùy chọn --archive còn thiếu giá trị.",
		"--limit=ba":                   "Giá trị của tùy chọn --limit không đúng.",
		"--json=có":                    "Giá trị của tùy chọn --json không đúng.",
		"---":                          "Tùy chọn viết không đúng.",
		"--limit=99999999999999999999": "Giá trị của tùy chọn --limit không đúng.",
	} {
		f := flag.NewFlagSet("search", flag.ContinueOnError)
		f.SetOutput(io.Discard)
		new(call).flags(f, "search")
		_, err := parse(f, []string{args})
		if err == nil {
			t.Errorf("%s: taken", args)
		} else if got := flagSentence(err); got != want {
			t.Errorf("%s: %q, want %q", args, got, want)
		}
	}
}

func TestCodes(t *testing.T) {
	run := func(args ...string) (int, string) {
		var out, diag bytes.Buffer
		code := Main(t.Context(), args, Program{Stdout: &out, Stderr: &diag, Archive: t.TempDir()})
		if out.Len() > 0 {
			t.Errorf("%q prints %q", args, out.String())
		}
		return code, diag.String()
	}
	file := filepath.Join(t.TempDir(), "tep")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code int
		args []string
	}{
		{Done, []string{"list"}},
		{WrongUse, []string{"list", "--archive", ""}},
		{WrongUse, []string{"series", "thu-ngan-sach", "--basis", "sai"}},
		{WrongUse, []string{"series", "thu-ngan-sach", "--from", "mai"}},
		{WrongUse, []string{"search", "--limit", "-1", "x"}},
		{SomeFailed, []string{"series", "thu-ngan-sach", "--of", "xã Không Có"}},
		{SomeFailed, []string{"check", "99"}},
		{SomeFailed, []string{"chart", "thu-ngan-sach", "--out", "khong/co/anh.png"}},
		{ArchiveTrouble, []string{"list", "--archive", file}},
	} {
		if code, said := run(c.args...); code != c.code {
			t.Errorf("%q: code %d (%s), want %d", c.args, code, said, c.code)
		}
	}
}

func TestUnwritableOutput(t *testing.T) {
	for _, args := range [][]string{{"indicators"}, {"indicators", "--json"}} {
		var diag bytes.Buffer
		if code := Main(t.Context(), args, Program{Stdout: fullDisk{}, Stderr: &diag, Archive: t.TempDir()}); code != SomeFailed {
			t.Errorf("%q: code %d", args, code)
		}
		if got := diag.String(); got != "Không in được kết quả ra nơi nhận.\n" {
			t.Errorf("%q says %q", args, got)
		}
	}
}

func TestLineStaysOneLine(t *testing.T) {
	var out bytes.Buffer
	c := &call{Program: Program{Stdout: &out}}
	_ = c.importLine(data.ImportResult{File: "a\nb\tc.txt", Status: data.Imported})
	if got, want := out.String(), fmt.Sprintf("%s\ta b c.txt\t\n", data.Imported); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
