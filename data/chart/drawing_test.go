package chart

import (
	"bytes"
	"encoding/xml"
	"flag"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
)

var update = flag.Bool("update", false, "write the pictures in testdata anew")

func must(d *Drawing, err error) *Drawing {
	if err != nil {
		panic(err)
	}
	return d
}

// masters are the pictures that a person has looked at.
func masters() map[string]*Drawing {
	b, c := revenueSeries(), revenueSeries()
	b.Unit.Name, c.Unit.Name = "Hòa Phước", "Long Sơn"
	b.Points = b.Points[:17]
	c.Points[len(c.Points)-1].Values.Value = num(330)
	return map[string]*Drawing{
		"line":      must(Line([]data.Series{revenueSeries()}, Options{})),
		"line-dark": must(Line([]data.Series{coverageSeries("Tân Ân", 92), coverageSeries("Phước Đông", 90.5), coverageSeries("Long Hải", 91)}, Options{Palette: Dark()})),
		"many":      must(Line(manySeries120(20), Options{})),
		"quarters":  must(Line([]data.Series{accidentSeries()}, Options{})),
		"progress":  must(Progress([]data.Series{revenueSeries(), b, c}, Options{})),
		"two-plans": must(Line([]data.Series{revenueSeries(), plannedLess()}, Options{})),
		"two-bars":  must(Progress([]data.Series{revenueSeries(), b}, Options{})),
		"empty":     must(Line(nil, Options{Title: "Thu ngân sách nhà nước trên địa bàn"})),
	}
}

// plannedLess is another unit with a smaller plan.
func plannedLess() data.Series {
	s := revenueSeries()
	s.Unit.Name = "Hòa Phước"
	for i := range s.Points {
		v := &s.Points[i].Values
		v.Value, v.Target = num(*v.Value*0.6), num(*v.Target*0.7)
	}
	return s
}

func TestPictures(t *testing.T) {
	for name, d := range masters() {
		w, h := 900, 460
		if name == "progress" || name == "empty" {
			h = 260
		}
		got := d.Image(w, h, 1)
		path := filepath.Join("testdata", name+".png")
		if *update {
			var b bytes.Buffer
			if err := d.PNG(&b, w, h, 1); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := png.Decode(f)
		if err := f.Close(); err != nil {
			t.Error(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		// Machines may round a soft edge otherwise; a moved line differs more.
		const allowed = 0.0005
		if far := differing(got, want); far > allowed {
			t.Errorf("%s: %.2f%% of the pixels differ from %s; look at both, then run with -update", name, far*100, path)
		}
	}
}

// differing is the share of pixels that are clearly another colour.
func differing(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	n, all := 0, a.Bounds().Dx()*a.Bounds().Dy()
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if apart(a.At(x, y), b.At(x, y)) > 24 {
				n++
			}
		}
	}
	return float64(n) / float64(all)
}

// apart is the largest difference of a channel, 0…255.
func apart(a, b color.Color) float64 {
	ar, ag, ab, _ := a.RGBA()
	br, bg, bb, _ := b.RGBA()
	far := 0.0
	for _, d := range [][2]uint32{{ar, br}, {ag, bg}, {ab, bb}} {
		far = math.Max(far, math.Abs(float64(d[0])-float64(d[1]))/257)
	}
	return far
}

// Where At says a point is, its dot must be painted.
func TestAtMatchesImage(t *testing.T) {
	for _, scale := range []float64{1, 1.25, 1.5, 2} {
		s := revenueSeries()
		d := must(Line([]data.Series{s}, Options{}))
		if _, ok := d.At(100, 100); ok {
			t.Fatal("a point before the first image")
		}
		img := d.Image(int(900*scale), int(460*scale), scale)
		for _, want := range s.Points {
			spot := d.spotOf(t, want)
			if got, ok := d.At(int(spot.X), int(spot.Y)); !ok || got.Period != want.Period {
				t.Errorf("scale %v: At(%v, %v) = %v, want %v", scale, spot.X, spot.Y, got.Period, want.Period)
			}
			inside := Light().Series[0]
			if want.Estimate {
				inside = Light().Paper
			}
			if far := apart(img.At(int(spot.X), int(spot.Y)), inside); far > 30 {
				t.Errorf("scale %v: no dot of %v at %v, %v", scale, want.Period, spot.X, spot.Y)
			}
		}
		if _, ok := d.At(2, 2); ok {
			t.Errorf("scale %v: a point in the corner", scale)
		}
	}
}

// spotOf looks for a point column by column, as a mouse would.
func (d *Drawing) spotOf(t *testing.T, want data.Point) Spot {
	t.Helper()
	g := d.last.Load()
	for _, s := range g.spots {
		if s.Point.Period == want.Period {
			found, ok := d.Spot(int(s.X*g.scale), int(s.Y*g.scale))
			if !ok {
				t.Fatalf("no spot where %v is drawn", want.Period)
			}
			return found
		}
	}
	t.Fatalf("%v is not drawn", want.Period)
	return Spot{}
}

func TestAtNearestOfSeveral(t *testing.T) {
	a, b := coverageSeries("Tân Ân", 92), coverageSeries("Phước Đông", 90)
	d := must(Line([]data.Series{a, b}, Options{}))
	d.Image(900, 460, 1)
	for _, g := range d.last.Load().spots {
		got, ok := d.Spot(int(math.Round(g.X)), int(math.Round(g.Y))+3)
		if !ok || got.Series != g.Series || got.Point.Period != g.Point.Period {
			t.Errorf("near series %d: got %d", g.Series, got.Series)
		}
	}
}

func TestAtProgress(t *testing.T) {
	d := masters()["progress"]
	d.Image(900, 260, 1)
	for _, s := range d.last.Load().spots {
		if got, ok := d.Spot(40, int(s.Y)); !ok || got.Series != s.Series {
			t.Errorf("row %d: got %d, %v", s.Series, got.Series, ok)
		}
	}
}

func TestSVG(t *testing.T) {
	for name, d := range masters() {
		var b bytes.Buffer
		if err := d.SVG(&b, 900, 460); err != nil {
			t.Fatal(err)
		}
		for dec := xml.NewDecoder(bytes.NewReader(b.Bytes())); ; {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		if s := b.String(); !strings.Contains(s, "'Noto Sans','Segoe UI'") {
			t.Errorf("%s: no fonts named", name)
		}
	}
	var b bytes.Buffer
	if err := masters()["line"].SVG(&b, 900, 460); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"dự toán", "Cùng kỳ năm trước", "T01", "2024", "310,5"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in the drawing", want)
		}
	}
}

// Any size and any values give a picture and no panic.
func TestOddSizesAndValues(t *testing.T) {
	odd := revenueSeries()
	for i, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, -5, 1e18, 1e-9} {
		odd.Points[i].Values.Value = num(v)
	}
	flat := accidentSeries()
	for i := range flat.Points {
		flat.Points[i].Values.Value, flat.Points[i].Values.Prior = num(0), nil
	}
	all := masters()
	all["odd"], all["flat"] = must(Line([]data.Series{odd}, Options{})), must(Line([]data.Series{flat}, Options{}))
	all["no rows"] = must(Progress([]data.Series{accidentSeries()}, Options{}))
	for name, d := range all {
		for _, size := range [][2]int{{0, 0}, {1, 1}, {40, 30}, {120, 90}, {300, 200}, {1600, 300}, {200, 1200}} {
			if img := d.Image(size[0], size[1], 1); img.Bounds().Dx() != max(size[0], 1) {
				t.Errorf("%s %v: %v", name, size, img.Bounds())
			}
		}
	}
}

func TestMixedUnits(t *testing.T) {
	if _, err := Line([]data.Series{revenueSeries(), accidentSeries()}, Options{}); err != ErrUnits {
		t.Errorf("got %v, want ErrUnits", err)
	}
}

func BenchmarkLine20x120(b *testing.B) {
	d := must(Line(manySeries120(20), Options{}))
	for b.Loop() {
		d.Image(1000, 520, 1)
	}
}
