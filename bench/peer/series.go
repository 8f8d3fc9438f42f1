package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"slices"
)

// shownWrong is how many wrong points are printed.
const shownWrong = 40

// indicators are those whose series are held against the truth.
var indicators = []string{"thu-ngan-sach", "bao-phu-bhyt", "ket-nap-dang-vien", "pham-phap-hinh-su", "viec-lam-moi"}

type span struct{ Kind, Start, End string }

// key says which point of which series a value is.
type key struct{ indicator, basis, unit, start, end string }

// told is what the truth says of a point.
type told struct {
	value, target *float64
	unit          string
	alsoPeriod    bool // own and cumulative are one: either basis may hold it
	file          string
}

// compareSeries prints, per indicator, how many of the truth's points the
// program's series hold with the same value, and fails if any differs.
func compareSeries(program, archive, truthFile string) error {
	truth, err := readTruth(truthFile)
	if err != nil {
		return err
	}
	wrong := 0
	for _, id := range indicators {
		got := map[key]point{}
		for _, basis := range []string{"period", "cumulative", "level"} {
			if err := readSeries(program, archive, id, basis, got); err != nil {
				return err
			}
		}
		right, total := 0, 0
		for _, k := range sorted(truth, id) {
			want := truth[k]
			total++
			p, ok := got[k]
			if !ok && want.alsoPeriod {
				k.basis = other(k.basis)
				p, ok = got[k]
			}
			scale := scaleOf(want.unit, p.unit)
			if ok && p.Value != nil && near(*p.Value, *want.value*scale) && (want.target == nil || p.Target == nil || near(*p.Target, *want.target*scale)) {
				right++
				continue
			}
			wrong++
			if wrong <= shownWrong {
				fmt.Printf("  %s %s %s %s–%s: %s %s, truth %g %s (%s)\n", id, k.unit, k.basis, k.start, k.end, shown(p.Value), p.unit, *want.value, want.unit, want.file)
			}
		}
		fmt.Printf("series %s: %d of %d points as in truth\n", id, right, total)
	}
	if wrong > 0 {
		return fmt.Errorf("%d points of series differ from the truth", wrong)
	}
	return nil
}

// sorted are the truth's points of an indicator, so that two runs can be
// compared.
func sorted(truth map[key]told, id string) []key {
	var keys []key
	for k := range truth {
		if k.indicator == id {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(truth[a].file, truth[b].file), cmp.Compare(a.basis, b.basis), cmp.Compare(a.unit, b.unit))
	})
	return keys
}

func other(basis string) string {
	if basis == "period" {
		return "cumulative"
	}
	return "period"
}

// scaleOf brings a value of one unit of money to another; 1 for other units.
func scaleOf(from, to string) float64 {
	dong := map[string]float64{"đồng": 1, "nghìn đồng": 1e3, "triệu đồng": 1e6, "tỷ đồng": 1e9}
	if dong[from] == 0 || dong[to] == 0 {
		return 1
	}
	return dong[from] / dong[to]
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(1, math.Abs(b)) }

func shown(v *float64) string {
	if v == nil {
		return "missing"
	}
	return fmt.Sprintf("%g", *v)
}

// readTruth keeps for each point what the reports say. Where several reports
// of one unit and period tell a value, the later line rules, as a newer
// revision does in the archive.
func readTruth(file string) (map[key]told, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all := map[key]told{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var t struct {
			File, Unit, Level string
			Period            span
			Observations      []struct {
				Indicator, Basis string
				AlsoPeriod       bool `json:"also_period"`
				Value, Target    *float64
				Measure          string `json:"unit"`
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return nil, err
		}
		for _, o := range t.Observations {
			if o.Value == nil {
				continue
			}
			start := t.Period.Start
			if o.Basis == "cumulative" {
				start = start[:4] + "-01-01"
			}
			if o.Basis == "level" {
				start = "" // what stands at a day: a month and its quarter tell one point
			}
			all[key{o.Indicator, o.Basis, t.Unit, start, t.Period.End}] = told{o.Value, o.Target, o.Measure, o.AlsoPeriod, t.File}
		}
	}
	return all, lines.Err()
}

// point is a point of `series --json`.
type point struct {
	Of            string
	Period        span
	Value, Target *float64
	unit          string
}

func readSeries(program, archive, id, basis string, into map[key]point) error {
	out, err := exec.Command(program, "series", "--archive", archive, "--json", "--basis", basis, id).Output()
	if err != nil {
		return fmt.Errorf("series %s: %w", id, err)
	}
	var s struct {
		Unit   string
		Points []point
	}
	if err := json.Unmarshal(out, &s); err != nil {
		return err
	}
	for _, p := range s.Points {
		p.unit = s.Unit
		if basis == "level" {
			p.Period.Start = ""
		}
		into[key{id, basis, p.Of, p.Period.Start, p.Period.End}] = p
	}
	return nil
}
