package ingest

import (
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data/indicator"
)

// BenchmarkMark tells what marking costs beside the reading of figures: the
// whole road of a report, and marking alone, per 1,000 characters.
func BenchmarkMark(b *testing.B) {
	files, err := filepath.Glob(filepath.Join("..", "..", "bench", "gold", "*.txt"))
	if err != nil || len(files) == 0 {
		b.Skip("no reports in bench/gold")
	}
	cat, err := indicator.Load()
	if err != nil {
		b.Fatal(err)
	}
	im := New(nil, cat)
	src, err := os.ReadFile(files[0])
	if err != nil {
		b.Fatal(err)
	}
	thousands := float64(len([]rune(string(src)))) / 1000
	_, rep, err := im.Read(b.Context(), files[0])
	if err != nil {
		b.Fatal(err)
	}
	b.Run("road", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := im.Read(b.Context(), files[0]); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/thousands/1e6, "ms/1000chars")
	})
	b.Run("mark", func(b *testing.B) {
		for b.Loop() {
			for i := range rep.Figures {
				rep.Figures[i].Indicator = ""
			}
			cat.Mark(&rep)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/thousands/1e6, "ms/1000chars")
	})
}
