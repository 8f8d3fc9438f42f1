package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
)

// indicators are those whose series are held against the truth.
var indicators = []string{"thu-ngan-sach", "bao-phu-bhyt", "ket-nap-dang-vien", "pham-phap-hinh-su", "viec-lam-moi"}

type span struct{ Kind, Start, End string }

// key says which point of which series a value is.
type key struct{ indicator, basis, unit, level, start, end string }

// told is what the truth says of a point.
type told struct {
	value, target *float64
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
		for k, want := range truth {
			if k.indicator != id {
				continue
			}
			total++
			k.level = ""
			p, ok := got[k]
			if ok && p.Value != nil && near(*p.Value, *want.value) && (want.target == nil || p.Target == nil || near(*p.Target, *want.target)) {
				right++
				continue
			}
			wrong++
			if wrong <= 20 {
				fmt.Printf("  %s %s %s %s–%s: %s, truth %g (%s)\n", id, k.unit, k.basis, k.start, k.end, shown(p.Value), *want.value, want.file)
			}
		}
		fmt.Printf("series %s: %d of %d points as in truth\n", id, right, total)
	}
	if wrong > 0 {
		return fmt.Errorf("%d points of series differ from the truth", wrong)
	}
	return nil
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
			all[key{o.Indicator, o.Basis, t.Unit, "", start, t.Period.End}] = told{o.Value, o.Target, t.File}
		}
	}
	return all, lines.Err()
}

// point is a point of `series --json`.
type point struct {
	Of            string
	Period        span
	Value, Target *float64
}

func readSeries(program, archive, id, basis string, into map[key]point) error {
	out, err := exec.Command(program, "series", "--archive", archive, "--json", "--basis", basis, id).Output()
	if err != nil {
		return fmt.Errorf("series %s: %w", id, err)
	}
	var s struct{ Points []point }
	if err := json.Unmarshal(out, &s); err != nil {
		return err
	}
	for _, p := range s.Points {
		into[key{id, basis, p.Of, "", p.Period.Start, p.Period.End}] = p
	}
	return nil
}
