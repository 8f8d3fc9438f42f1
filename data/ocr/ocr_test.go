package ocr

import (
	"context"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"math"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"khobaocao/data"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == WorkerVerb {
		os.Exit(Work(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

// lines of a page for the tests.
var lines = []string{
	"Thu ngân sách nhà nước trên địa bàn",
	"tháng 5 năm 2024 đạt 12,4 tỷ đồng,",
	"bằng 44,62% dự toán huyện giao.",
}

// page draws lines in black at so many pixels of type.
func page(t testing.TB, size float64) *image.NRGBA {
	t.Helper()
	src, err := os.ReadFile("../../assets/fonts/NotoSans-Regular.ttf")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := opentype.Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: size, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewNRGBA(image.Rect(0, 0, 1654, 700))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	for i, line := range lines {
		d := font.Drawer{Dst: out, Src: image.Black, Face: face, Dot: fixed.P(120, 180+i*int(1.6*size))}
		d.DrawString(line)
	}
	return out
}

func TestGreyLeavesTheStampOut(t *testing.T) {
	red, black, under := color.NRGBA{220, 40, 50, 255}, color.NRGBA{10, 10, 10, 255}, color.NRGBA{60, 5, 8, 255}
	if lightness(red) < 200 {
		t.Errorf("a stamp's red is %d of 255 light", lightness(red))
	}
	if lightness(black) > 20 || lightness(under) > 80 {
		t.Errorf("letters are %d and, under a stamp, %d light", lightness(black), lightness(under))
	}
	if got := lightness(color.NRGBA{0, 0, 0, 0}); got != 255 {
		t.Errorf("nothing is %d light", got)
	}
}

func TestSkewIsFoundAndUndone(t *testing.T) {
	level := greyOf(page(t, 40))
	for _, askew := range []float64{-3, -1, 1, 2.5} {
		got := skew(turned(level, askew))
		if math.Abs(got+askew) > 0.25 {
			t.Errorf("turned by %.1f°: told to turn by %.2f°", askew, got)
		}
	}
	if got := skew(level); math.Abs(got) > leastSkew {
		t.Errorf("a level page is told to turn by %.2f°", got)
	}
	if got := skew(image.NewGray(image.Rect(0, 0, 300, 300))); got != 0 {
		t.Errorf("a black page is told to turn by %v°", got)
	}
}

func TestRulesAreFound(t *testing.T) {
	g := greyOf(page(t, 40))
	for x := 200; x < 1400; x++ {
		g.Pix[500*g.Stride+x], g.Pix[501*g.Stride+x] = 0, 0
	}
	for y := 400; y < 660; y++ {
		g.Pix[y*g.Stride+700] = 0
	}
	got := rules(g, 200)
	if len(got) != 2 || got[0].Y0 != got[0].Y1 || got[0].X1-got[0].X0 < 1150 || got[1].X0 != 700 || got[1].X1 != 700 {
		t.Errorf("rules %+v", got)
	}
}

func TestRefusals(t *testing.T) {
	_, err := Read(t.Context(), image.NewGray(image.Rect(0, 0, 9000, 9000)), 0, nil)
	if want := map[bool]error{true: data.ErrTooLarge, false: data.ErrNoOCR}[linked]; !errors.Is(err, want) {
		t.Errorf("81 million pixels: %v", err)
	}
	_, err = Read(t.Context(), image.NewGray(image.Rect(0, 0, 5, 500)), 0, nil)
	if want := map[bool]error{true: data.ErrNoText, false: data.ErrNoOCR}[linked]; !errors.Is(err, want) {
		t.Errorf("a line: %v", err)
	}
}

func needOCR(t *testing.T) {
	t.Helper()
	if !linked {
		t.Skip("SKIPPED: this build has no OCR part (make deps, build tag ocr)")
	}
}

func text(p Page) string {
	var out strings.Builder
	line := 0
	for i, w := range p.Words {
		switch {
		case i == 0:
		case w.Line != line:
			out.WriteByte('\n')
		default:
			out.WriteByte(' ')
		}
		line = w.Line
		out.WriteString(w.Text)
	}
	return out.String()
}

func TestReads(t *testing.T) {
	needOCR(t)
	want := strings.Join(lines, "\n")
	p, err := Read(t.Context(), page(t, 40), 0, nil)
	if err != nil || text(p) != want {
		t.Fatalf("read\n%s\n%v, want\n%s", text(p), err, want)
	}
	for _, w := range p.Words {
		if !w.Box.In(image.Rect(0, 0, p.Width, p.Height)) || w.Base < float32(w.Box.Min.Y) || w.Base > float32(w.Box.Max.Y)+4 {
			t.Errorf("%q at %v, base line %v", w.Text, w.Box, w.Base)
		}
	}
	askew := turned(greyOf(page(t, 40)), 1.5)
	if p, err := Read(t.Context(), askew, 0, nil); err != nil || text(p) != want {
		t.Errorf("askew:\n%s\n%v", text(p), err)
	}
}

func TestChildReads(t *testing.T) {
	needOCR(t)
	r, err := startRemote(exec.Command(os.Args[0], WorkerVerb))
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	g := prepare(page(t, 40), 0)
	words, err := r.read(g.grey, 200, nil, time.Minute)
	if err != nil || text(Page{Words: words}) != strings.Join(lines, "\n") {
		t.Errorf("read %q, %v", text(Page{Words: words}), err)
	}
	if _, err := r.read(g.grey, 200, nil, time.Millisecond); !errors.Is(err, data.ErrBomb) {
		t.Errorf("a millisecond was enough: %v", err)
	}
	if words, err := r.read(g.grey, 200, nil, time.Minute); err != nil || len(words) == 0 {
		t.Errorf("after a page that took too long: %d words, %v", len(words), err)
	}
}

func TestCancel(t *testing.T) {
	needOCR(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Read(ctx, page(t, 40), 0, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
