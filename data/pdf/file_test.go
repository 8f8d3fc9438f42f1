package pdf

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

	"khobaocao/data"
)

// TestMain lets the test binary be its own child process.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == WorkerVerb {
		os.Exit(Work(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func need(t testing.TB) {
	t.Helper()
	if !Available() {
		t.Skip("PDFium is not here: run `make deps`")
	}
}

func open(t testing.TB, src []byte) *File {
	t.Helper()
	need(t)
	f, err := Open(context.Background(), bytes.NewReader(src), int64(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	return f
}

func text(p Page) string {
	var b strings.Builder
	for _, c := range p.Chars {
		if !c.Made {
			b.WriteRune(c.Rune)
		}
	}
	return b.String()
}

func page(t testing.TB, f *File, n int) Page {
	t.Helper()
	p, err := f.Page(context.Background(), n)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func near(a, b float32) bool { return abs(a-b) < 0.5 }

func TestPage(t *testing.T) {
	f := open(t, build("", []string{
		"BT /F1 12 Tf 72 742 Td (Thu 45) Tj ET BT /F2 10 Tf 0.8 0 0 0.8 72 700 Tm (1) Tj ET 72 650 200 0.5 re f 100 100 m 100 200 l S",
		"BT 3 Tr /F1 12 Tf 72 742 Td (anan) Tj ET BT 0 Tr /F1 9 Tf 0 1 -1 0 300 300 Tm (doc) Tj ET",
	}))
	if f.Info().Pages != 2 {
		t.Fatalf("%+v", f.Info())
	}
	p := page(t, f, 0)
	if text(p) != "Thu 451" || p.Width != 595 || p.Height != 842 {
		t.Errorf("%q %v %v", text(p), p.Width, p.Height)
	}
	first, last := p.Chars[0], p.Chars[len(p.Chars)-1]
	if !near(first.X0, 72) || !near(first.Base, 100) || !near(first.Size, 12) || p.Fonts[first.Font].Bold {
		t.Errorf("%+v", first)
	}
	if !near(last.Size, 8) || !p.Fonts[last.Font].Bold || !near(last.Base, 142) {
		t.Errorf("%+v", last)
	}
	if len(p.Rules) != 2 || !near(p.Rules[0].Y0, 191.75) || p.Rules[0].X1 != 272 || p.Rules[1].X0 != 100 || p.Rules[1].Y0 != 642 {
		t.Errorf("rules %+v", p.Rules)
	}
	p = page(t, f, 1)
	if !p.Chars[0].Invisible || p.Chars[len(p.Chars)-1].Turn != 3 || p.Turned != 0 || p.Chars[len(p.Chars)-1].Invisible {
		t.Errorf("%+v", p.Chars)
	}
	if _, err := f.Page(context.Background(), 2); !errors.Is(err, data.ErrNotFound) {
		t.Errorf("page 3 of 2: %v", err)
	}
}

// TestTurnedPage: coordinates are those of the page as it is shown.
func TestTurnedPage(t *testing.T) {
	p := page(t, open(t, build("/Rotate 90", []string{"BT /F1 12 Tf 0 1 -1 0 100 50 Tm (A) Tj ET"})), 0)
	c := p.Chars[0]
	if p.Width != 842 || p.Height != 595 || c.Turn != 0 || !near(c.X0, 50) || !near(c.Base, 100) {
		t.Errorf("%v × %v: %+v", p.Width, p.Height, c)
	}
}

// TestSideways: a page written sideways is read as it would be held.
func TestSideways(t *testing.T) {
	for turn, content := range map[int8]string{
		1: "BT /F1 12 Tf 0 -1 1 0 100 700 Tm (AB) Tj ET 100 700 m 100 300 l S",
		2: "BT /F1 12 Tf -1 0 0 -1 495 142 Tm (AB) Tj ET 495 142 m 95 142 l S",
		3: "BT /F1 12 Tf 0 1 -1 0 495 142 Tm (AB) Tj ET 495 142 m 495 542 l S",
	} {
		f := open(t, build("", []string{content}))
		p := page(t, f, 0)
		f.Close()
		c, r := p.Chars[0], p.Rules[0]
		if p.Turned != turn || c.Turn != 0 || p.Chars[1].X0 < c.X0+5 || !near(r.X0, c.X0) || r.Y0 != r.Y1 || !near(r.Y0, c.Base) || !near(r.X1-r.X0, 400) {
			t.Errorf("%d: %+v", turn, p)
		}
	}
}

// TestStamp: what an office's registry stamps on a page is read with it.
func TestStamp(t *testing.T) {
	form := "<</Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 3 0 R>>>>/Length 33>>\nstream\nBT /F1 12 Tf 2 5 Td (So 346) Tj ET\nendstream"
	for _, kind := range []string{"Stamp", "FreeText", "Widget/FT/Sig"} {
		annot := "<</Type/Annot/Subtype/" + kind + "/Rect[100 700 200 720]/F 4/AP<</N 11 0 R>>>>"
		f := open(t, build("/Annots[10 0 R]", []string{"BT /F1 12 Tf 72 742 Td (Thu) Tj ET"}, annot, form))
		p := page(t, f, 0)
		f.Close() // not at the end of the test: two files at once are all there may be
		if got := text(p); got != "ThuSo 346" {
			t.Errorf("%s: %q", kind, got)
		}
		if c := p.Chars[len(p.Chars)-1]; !near(c.Base, 137) {
			t.Errorf("%s: %+v", kind, c)
		}
	}
}

func TestRender(t *testing.T) {
	f := open(t, build("", []string{"1 0 0 rg 0 421 595 421 re f"}))
	picture, err := f.Render(context.Background(), 0, 36)
	if err != nil {
		t.Fatal(err)
	}
	if b := picture.Bounds(); b.Dx() != 298 || b.Dy() != 421 {
		t.Errorf("%v", b)
	}
	if r, g, _, a := picture.At(10, 10).RGBA(); r != 0xFFFF || g != 0 || a != 0xFFFF {
		t.Errorf("top is %v", picture.At(10, 10))
	}
	if _, g, _, _ := picture.At(10, 400).RGBA(); g != 0xFFFF {
		t.Errorf("bottom is %v", picture.At(10, 400))
	}
	if large, err := f.Render(context.Background(), 0, 5000); err != nil || large.Bounds().Dx()*large.Bounds().Dy() > MaxPixels+20000 {
		t.Errorf("5000 dpi: %v", err)
	}
}

func TestRefused(t *testing.T) {
	need(t)
	good := build("", []string{"BT /F1 12 Tf 72 742 Td (Thu) Tj ET"})
	for name, c := range map[string]struct {
		src  []byte
		want error
	}{
		"no pdf":   {[]byte("Thu 45 ha"), data.ErrCorrupt},
		"cut":      {good[:60], data.ErrCorrupt},
		"no pages": {build("", nil), data.ErrCorrupt},
	} {
		if _, err := Open(context.Background(), bytes.NewReader(c.src), int64(len(c.src))); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Open(context.Background(), bytes.NewReader(good), MaxFileBytes+1); !errors.Is(err, data.ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Open(ctx, bytes.NewReader(good), int64(len(good))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestChild reads in a child process as in this one, file after file.
func TestChild(t *testing.T) {
	need(t)
	r := startChild(t)
	ctx := context.Background()
	for _, words := range []string{"Thu", "Chi 12"} {
		src := build("", []string{"BT /F1 12 Tf 72 742 Td (" + words + ") Tj ET 72 650 200 0.5 re f"})
		info, err := r.open(ctx, bytes.NewReader(src), int64(len(src)))
		if err != nil || info.Pages != 1 {
			t.Fatalf("%+v %v", info, err)
		}
		got, err := r.page(ctx, 0)
		if err != nil || text(got) != words {
			t.Errorf("%q %v", text(got), err)
		}
		f := open(t, src)
		want := page(t, f, 0)
		f.Close()
		if len(want.Chars) != len(got.Chars) || want.Chars[1] != got.Chars[1] || got.Rules[0] != want.Rules[0] {
			t.Errorf("child: %+v, here: %+v", got, want)
		}
		if picture, err := r.render(ctx, 0, 72); err != nil || picture.Bounds().Dx() != 595 {
			t.Errorf("render: %v", err)
		}
		if _, err := r.page(ctx, 5); !errors.Is(err, data.ErrNotFound) {
			t.Errorf("page 6 of 1: %v", err)
		}
		if !r.release() {
			t.Error("the child is lost after a good file")
		}
		if _, err := r.open(ctx, strings.NewReader("rubbish"), 7); !errors.Is(err, data.ErrCorrupt) {
			t.Errorf("rubbish: %v", err)
		}
	}
}

// TestChildEnds: a child that is late, or dead, costs its file.
func TestChildEnds(t *testing.T) {
	need(t)
	src := build("", []string{"BT /F1 12 Tf 72 742 Td (Thu) Tj ET"})
	r := startChild(t)
	if _, err := r.ask(context.Background(), request{Op: opOpen, Size: int64(len(src))}, bytes.NewReader(src), 1); !errors.Is(err, data.ErrBomb) {
		t.Errorf("late: %v", err)
	}
	if r.release() {
		t.Error("a child that was ended is offered again")
	}
	r = startChild(t)
	if _, err := r.open(context.Background(), bytes.NewReader(src), int64(len(src))); err != nil {
		t.Fatal(err)
	}
	_ = r.command.Process.Kill()
	if _, err := r.page(context.Background(), 0); !errors.Is(err, data.ErrBomb) {
		t.Errorf("dead: %v", err)
	}
	r = startChild(t)
	if _, err := r.open(context.Background(), bytes.NewReader(src[:20]), int64(len(src))); err == nil || errors.Is(err, data.ErrBomb) {
		t.Errorf("a source that breaks off: %v", err)
	}
}

func startChild(t *testing.T) *remote {
	t.Helper()
	r, err := startRemote(exec.Command(os.Args[0], WorkerVerb))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.end)
	return r
}
