package check_test

import (
	"errors"
	"testing"

	"khobaocao/bench/generate/set"
	"khobaocao/data"
	"khobaocao/data/check"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// BenchmarkWithin checks reports of about 3,000 characters, a report an
// operation; BenchmarkRead is its peer: reading their figures.
func BenchmarkWithin(b *testing.B) {
	reports := made(b)
	for i := 0; b.Loop(); i++ {
		check.Within(&reports[i%len(reports)])
	}
}

func BenchmarkRead(b *testing.B) {
	reports := made(b)
	for i := 0; b.Loop(); i++ {
		if err := figure.Read(b.Context(), &reports[i%len(reports)]); err != nil {
			b.Fatal(err)
		}
	}
}

func made(b *testing.B) []data.Report {
	o := set.Default()
	o.Count = 50
	var out []data.Report
	err := set.Make(o, func(g set.Generated) error {
		doc, err := read.Open(b.Context(), g.Name, g.Bytes)
		rep := outline.Read(doc)
		out = append(out, rep)
		return errors.Join(err, figure.Read(b.Context(), &out[len(out)-1]))
	})
	if err != nil {
		b.Fatal(err)
	}
	return out
}
