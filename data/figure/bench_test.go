package figure_test

import (
	"context"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/figure"
)

// BenchmarkRead times the reading of figures alone, per report; ns/kchar is
// the measure of the budget (0.4 ms per 1,000 characters = 400,000).
func BenchmarkRead(b *testing.B) {
	texts, _ := filepath.Glob(filepath.Join(sharedDir, "reports", "*.txt"))
	if len(texts) == 0 {
		b.Skip("no folder ../shared/reports beside the checkout")
	}
	for _, path := range texts {
		rep := readReport(b, path)
		b.Run(filepath.Base(path)[:3], func(b *testing.B) { benchmark(b, rep) })
	}
}

func benchmark(b *testing.B, rep data.Report) {
	chars := 0
	for _, p := range rep.Passages {
		chars += utf8.RuneCountInString(p.Text)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := figure.Read(context.Background(), &rep); err != nil {
			panic(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(chars)*1000, "ns/kchar")
}
