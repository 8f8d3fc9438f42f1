package assets_test

import (
	"bytes"
	"io/fs"
	"math"
	"path"
	"testing"

	"khobaocao/assets"
	"khobaocao/bench/generate/set"
	"khobaocao/bench/generate/wording"
)

const maxSampleBytes = 1_500_000 // of all samples together

func TestSamplesRegenerate(t *testing.T) {
	made := map[string]bool{}
	err := set.Make(set.Samples(), func(g set.Generated) error {
		made[g.Name] = true
		got, err := fs.ReadFile(assets.Samples(), g.Name)
		if err != nil {
			t.Errorf("%s is not among the samples: run go generate ./assets", g.Name)
		} else if !bytes.Equal(got, g.Bytes) {
			t.Errorf("%s differs from what is made now: run go generate ./assets", g.Name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range assets.SampleNames() {
		if !made[name] {
			t.Errorf("%s is not made any more: run go generate ./assets", name)
		}
	}
}

func TestSamplesAreEnough(t *testing.T) {
	units, kinds, size := map[string]bool{}, map[string]int{}, 0
	for _, name := range assets.SampleNames() {
		units[path.Dir(name)] = true
		kinds[path.Ext(name)]++
		b, err := fs.ReadFile(assets.Samples(), name)
		if err != nil {
			t.Fatal(err)
		}
		size += len(b)
	}
	if n := kinds[".docx"] + kinds[".txt"]; n < 64 || len(units) != 4 {
		t.Errorf("%d samples of %d units, want 64 or more of 4", n, len(units))
	}
	if kinds[".docx"] < 20 || kinds[".txt"] < 10 || size > maxSampleBytes {
		t.Errorf("forms %v, %d bytes", kinds, size)
	}
	slips, forms := map[string]int{}, map[string]int{}
	if err := set.Make(set.Samples(), func(g set.Generated) error {
		forms[g.Truth.Form]++
		for _, s := range g.Slips {
			slips[s.Kind]++
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if len(slips) != 4 || forms["government"] < 32 || forms["party"] < 32 {
		t.Errorf("slips %v, forms %v", slips, forms)
	}
}

// TestSampleTotals adds the months up again, over nothing but the printed
// truth: what a report says of the time since January must be what the
// reports of its months said.
func TestSampleTotals(t *testing.T) {
	type key struct{ unit, indicator string }
	months := map[key]map[int]float64{} // month → its own value
	type claim struct {
		key
		last  int
		value float64
		file  string
	}
	var claims []claim
	err := set.Make(set.Samples(), func(g set.Generated) error {
		last := int(g.Truth.Period.End[5]-'0')*10 + int(g.Truth.Period.End[6]-'0')
		for _, o := range g.Truth.Observations {
			if o.Value == nil || o.Basis == "level" || o.Indicator == "ho-so-tthc-dung-han" {
				continue
			}
			k := key{path.Dir(g.Name), o.Indicator}
			if months[k] == nil {
				months[k] = map[int]float64{}
			}
			if g.Truth.Period.Kind == wording.Month && (o.Basis == "period" || o.AlsoPeriod) {
				months[k][last] = *o.Value
			}
			if o.Basis == "cumulative" {
				claims = append(claims, claim{k, last, *o.Value, g.Name})
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, c := range claims {
		sum, whole := 0.0, true
		for m := 1; m <= c.last; m++ {
			v, told := months[c.key][m]
			sum, whole = sum+v, whole && told
		}
		if !whole {
			continue // a month did not print its own figure
		}
		checked++
		if math.Abs(sum-c.value) > 1e-6 {
			t.Errorf("%s: %s since January is %v, its months add up to %v", c.file, c.indicator, c.value, sum)
		}
	}
	if checked < 300 {
		t.Errorf("only %d totals could be checked", checked)
	}
}
