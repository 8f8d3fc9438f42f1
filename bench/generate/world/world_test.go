package world

import "testing"

func TestUnitsHaveTheirOwnNames(t *testing.T) {
	seen := map[string]int{}
	for n := range 300 {
		name := unitName(7, n)
		if before, ok := seen[name]; ok {
			t.Errorf("units %d and %d are both %s", before, n, name)
		}
		seen[name] = n
	}
}

func TestTruthIsPossible(t *testing.T) {
	for n := range 40 {
		u := NewUnit(3, n, 2023, 2024, n%2 == 0, []string{"xã", "phường", "huyện"}[n%3])
		for year, y := range u.Years {
			for m := 1; m <= 12; m++ {
				for k := range Measures {
					if y.Month[k][m] < 0 {
						t.Errorf("unit %d, %d/%d: measure %d is %d", n, m, year, k, y.Month[k][m])
					}
				}
				in, done, onTime := y.Month[DossiersIn][m], y.Month[DossiersDone][m], y.Month[DossiersOnTime][m]
				if done > in || onTime > done {
					t.Errorf("unit %d, %d/%d: %d in, %d done, %d in time", n, m, year, in, done, onTime)
				}
				if y.Month[Insured][m] > u.People || y.Month[Poor][m] > u.Households {
					t.Errorf("unit %d, %d/%d: more than everybody", n, m, year)
				}
				for _, k := range []Measure{Revenue, Spending, Investment} {
					if y.Month[k][m]%u.MoneyStep != 0 {
						t.Errorf("unit %d, %d/%d: measure %d has digits that are not printed", n, m, year, k)
					}
				}
			}
			if got := y.Sum(Revenue, 1, 6) + y.Sum(Revenue, 7, 12); got != y.Sum(Revenue, 1, 12) {
				t.Errorf("halves of %d add up to %d", year, got)
			}
		}
	}
}

func TestSameSeedSameWorld(t *testing.T) {
	a, b := NewUnit(5, 2, 2024, 2024, true, "xã"), NewUnit(5, 2, 2024, 2024, true, "xã")
	if *a.Years[2024] != *b.Years[2024] || a.Name != b.Name || a.Chief != b.Chief {
		t.Error("the same seed gives another unit")
	}
}
