package wording

import (
	"testing"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{grouped(8713), "8.713"}, {grouped(16384280000), "16.384.280.000"}, {grouped(12), "12"},
		{count(5), "05"}, {count(0), "0"}, {count(1284), "1.284"},
		{fixed(4462, 2, false), "44,62"}, {fixed(4400, 2, true), "44"}, {fixed(8050, 3, true), "8,05"}, {fixed(7, 1, false), "0,7"},
		{fixed(ratio(58, 130, 2), 2, true), "44,62"}, {fixed(ratio(1, 3, 1), 1, true), "33,3"}, {fixed(ratio(5, 0, 1), 1, true), "0"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestEnoughWordings(t *testing.T) {
	for name, s := range map[string]statement{
		"revenue": revenue, "spending": spending, "investment": investment, "rice": rice, "jobs": jobs,
		"vaccination": vaccination, "crimes": crimes, "accidents": accidents, "dossiers": dossiers, "births": births, "members": members,
	} {
		if len(s.short) < 6 || len(s.long) < 6 {
			t.Errorf("%s has %d and %d wordings, want 6", name, len(s.short), len(s.long))
		}
	}
	for name, s := range map[string]statement{"pigs": pigs, "insurance": insurance, "poverty": poverty, "recruits": recruits} {
		if len(s.long) < 6 {
			t.Errorf("%s has %d wordings, want 6", name, len(s.long))
		}
	}
}

// TestPromisesAreTold checks that what a report promises is what the report
// of the next period tells.
func TestPromisesAreTold(t *testing.T) {
	for _, e := range append(append([]event{}, governmentEvents...), partyEvents...) {
		if e.month < 1 || e.month > 12 || e.action == "" || e.told == "" {
			t.Errorf("event %+v", e)
		}
	}
	for m := 1; m <= 12; m++ {
		count := map[bool]int{}
		for _, e := range governmentEvents {
			count[e.month == m]++
		}
		if count[true] < 2 {
			t.Errorf("month %d has %d events", m, count[true])
		}
	}
}

func TestScheduleIsWhole(t *testing.T) {
	seen := map[Kind]int{}
	for _, s := range Schedule(2024) {
		seen[s.Kind]++
		if a, b := s.months(); a < 1 || b > 12 || a > b {
			t.Errorf("%+v runs %d to %d", s, a, b)
		}
	}
	if seen[Month] != 12 || seen[Quarter] != 4 || seen[Half] != 1 || seen[NineMonths] != 1 || seen[Year] != 1 {
		t.Errorf("%v", seen)
	}
	if got := (Spec{Month, 2024, 12}).next(); got != (Spec{Month, 2025, 1}) {
		t.Errorf("after December comes %+v", got)
	}
	if got := (Spec{Month, 2024, 2}).Span().End; got != "2024-02-29" {
		t.Errorf("February ends %s", got)
	}
}
