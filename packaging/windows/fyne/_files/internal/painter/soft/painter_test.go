//go:build go1.22

package soft_test

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/internal"
	"fyne.io/fyne/v2/internal/driver"
	"fyne.io/fyne/v2/internal/painter/soft"
	"fyne.io/fyne/v2/internal/painter/software"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"golang.org/x/image/draw"
)

// page is a window full of what the program shows: a tool bar, a side bar and
// rows of Vietnamese text.
func page(size fyne.Size) (fyne.Window, func()) {
	app := test.NewApp()
	words := []string{"Kết quả thực hiện nhiệm vụ phát triển kinh tế – xã hội", "Thu ngân sách nhà nước trên địa bàn",
		"Tỷ lệ bao phủ bảo hiểm y tế", "Giải quyết hồ sơ thủ tục hành chính đúng hạn", "Diện tích gieo trồng lúa vụ đông xuân"}
	rows := container.NewVBox()
	for i := range 26 {
		mark := canvas.NewRectangle(color.NRGBA{R: 30, G: 90, B: 160, A: 255})
		mark.CornerRadius = 4
		mark.SetMinSize(fyne.NewSize(28, 16))
		line := container.NewHBox(widget.NewIcon(theme.DocumentIcon()), mark)
		for j := range 4 {
			line.Add(widget.NewLabel(fmt.Sprintf("%d. %s", 10*i+j, words[(i+j)%len(words)])))
		}
		rows.Add(line)
	}
	side := container.NewVBox()
	for _, w := range words {
		side.Add(widget.NewButtonWithIcon(w[:20], theme.FolderIcon(), func() {}))
	}
	top := container.NewHBox(widget.NewButton("Thêm báo cáo", func() {}), widget.NewEntry())
	w := app.NewWindow("soft")
	w.SetContent(container.NewBorder(top, nil, side, nil, container.NewScroll(rows)))
	w.Resize(size)
	return w, app.Quit
}

// paint does what Fyne's canvas does with a painter for a frame.
func paint(p *soft.Painter, c fyne.Canvas) {
	clips := &internal.ClipStack{}
	p.Clear()
	driver.WalkVisibleObjectTree(c.Content(), func(o fyne.CanvasObject, pos, _ fyne.Position, _ fyne.Size) bool {
		if driver.IsClip(o) {
			p.StartClipping(clips.Push(pos, o.Size()).Rect())
		}
		p.Paint(o, pos, c.Size())
		return false
	}, func(o fyne.CanvasObject, _ fyne.Position, _ fyne.CanvasObject) {
		if !driver.IsClip(o) {
			return
		}
		clips.Pop()
		if top := clips.Top(); top != nil {
			p.StartClipping(top.Rect())
		} else {
			p.StopClipping()
		}
	})
}

// TestAgainstFynesOwn holds that a page looks as Fyne's own software painter
// draws it, but for a pixel here and there.
func TestAgainstFynesOwn(t *testing.T) {
	w, quit := page(fyne.NewSize(1366, 768))
	defer quit()
	c := w.Canvas()
	p := soft.New(c)
	p.SetOutputSize(1366, 768)
	paint(p, c)
	first := p.Capture(c)
	paint(p, c) // from kept textures
	got, want := p.Capture(c), onBackground(software.NewPainter().Paint(c))
	if d := difference(first, got); d != 0 {
		t.Errorf("the second frame differs from the first by %.2f", d)
	}
	if name := os.Getenv("SOFT_PICTURES"); name != "" {
		save(t, name+"-soft.png", got)
		save(t, name+"-fyne.png", want)
	}
	const most = 2.5 // of 255, on average
	if d := difference(coarse(got), coarse(want)); d > most {
		t.Errorf("differs from Fyne's software painter by %.2f of 255 on average", d)
	}
}

// coarse is a picture an eighth as large: a pixel more to the left does not
// count, for Fyne's painter rounds up where OpenGL and we round.
func coarse(m image.Image) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, m.Bounds().Dx()/8, m.Bounds().Dy()/8))
	draw.CatmullRom.Scale(out, out.Rect, m, m.Bounds(), draw.Src, nil)
	return out
}

// onBackground is what the screen shows of a picture with clear parts.
func onBackground(m image.Image) image.Image {
	out := image.NewRGBA(m.Bounds())
	draw.Draw(out, out.Rect, image.NewUniform(theme.Color(theme.ColorNameBackground)), image.Point{}, draw.Src)
	draw.Draw(out, out.Rect, m, m.Bounds().Min, draw.Over)
	return out
}

func difference(a, b image.Image) float64 {
	sum, n := 0.0, 0
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			r, g, bl, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			sum += far(r, r2) + far(g, g2) + far(bl, b2)
			n += 3
		}
	}
	return sum / float64(n)
}

func far(a, b uint32) float64 {
	if a < b {
		a, b = b, a
	}
	return float64(a-b) / 257
}

func save(t *testing.T, name string, m image.Image) {
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, m); err != nil {
		t.Fatal(err)
	}
}

// TestOddPlaces paints what lies outside, is empty or is smaller than its
// corners: nothing may be written outside the frame.
func TestOddPlaces(t *testing.T) {
	w, quit := page(fyne.NewSize(300, 200))
	defer quit()
	p := soft.New(w.Canvas())
	for _, size := range [][2]int{{0, 0}, {1, 1}, {300, 200}} {
		p.SetOutputSize(size[0], size[1])
		p.Clear()
		for _, at := range []fyne.Position{{X: -50, Y: -50}, {}, {X: 290, Y: 195}, {X: 1e4, Y: 1e4}} {
			for _, edge := range []float32{0, 1, 7, 400} {
				r := canvas.NewRectangle(color.NRGBA{A: 100})
				r.StrokeColor, r.StrokeWidth, r.CornerRadius = color.Black, 3, 9
				o := []fyne.CanvasObject{r, canvas.NewCircle(color.White), canvas.NewText("chữ", color.White), canvas.NewLine(color.White),
					canvas.NewHorizontalGradient(color.White, color.Black), canvas.NewImageFromImage(image.NewUniform(color.White)),
					canvas.NewArc(0, 90, 0.5, color.White), canvas.NewPolygon(5, color.White)}
				for _, o := range o {
					if i, ok := o.(*canvas.Image); ok {
						i.Image = image.NewRGBA(image.Rect(0, 0, 5, 5))
					}
					o.Resize(fyne.NewSquareSize(edge))
					p.Paint(o, at, w.Canvas().Size())
				}
			}
		}
	}
}

// BenchmarkFrame measures a full refresh at 1366×768: each pixel is painted.
func BenchmarkFrame(b *testing.B) {
	for _, kept := range []bool{true, false} {
		b.Run(fmt.Sprintf("kept=%v", kept), func(b *testing.B) {
			w, quit := page(fyne.NewSize(1366, 768))
			defer quit()
			p := soft.New(w.Canvas())
			if !kept {
				p.KeepNothing()
			}
			p.SetOutputSize(1366, 768)
			for b.Loop() {
				paint(p, w.Canvas())
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "frames/s")
		})
	}
	b.Run("fyne", func(b *testing.B) {
		w, quit := page(fyne.NewSize(1366, 768))
		defer quit()
		p := software.NewPainter()
		for b.Loop() {
			p.Paint(w.Canvas())
		}
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "frames/s")
	})
}
