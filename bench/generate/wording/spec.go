// Package wording turns an office's truth into the words of a report, in many
// wordings drawn by a seeded source, and writes down what the words say.
//
// It may know how Vietnamese offices write. It imports nothing of the program:
// what it writes is the independent truth that the program is measured by.
package wording

import "fmt"

// Kind is how long a report's period is; the names are those of data.Period.
type Kind string

// Kinds of report.
const (
	Month      Kind = "month"
	Quarter    Kind = "quarter"
	Half       Kind = "half"
	NineMonths Kind = "nine_months"
	Year       Kind = "year"
)

// Spec says which report: the n-th (from 1) period of its kind in a year.
type Spec struct {
	Kind Kind
	Year int
	N    int
}

// months are the first and the last month of the period, 1…12.
func (s Spec) months() (int, int) {
	switch s.Kind {
	case Month:
		return s.N, s.N
	case Quarter:
		return 3*s.N - 2, 3 * s.N
	case Half:
		return 6*s.N - 5, 6 * s.N
	case NineMonths:
		return 1, 9
	}
	return 1, 12
}

// fromJanuary reports whether the period's own figures are those since January.
func (s Spec) fromJanuary() bool { a, _ := s.months(); return a == 1 }

// next is the period whose tasks the report sets.
func (s Spec) next() Spec {
	switch {
	case s.Kind == Month && s.N == 12:
		return Spec{Month, s.Year + 1, 1}
	case s.Kind == Month:
		return Spec{Month, s.Year, s.N + 1}
	case s.Kind == Quarter && s.N == 4:
		return Spec{Quarter, s.Year + 1, 1}
	case s.Kind == Quarter:
		return Spec{Quarter, s.Year, s.N + 1}
	case s.Kind == Half && s.N == 1:
		return Spec{Half, s.Year, 2}
	case s.Kind == NineMonths:
		return Spec{Quarter, s.Year, 4}
	}
	return Spec{Year, s.Year + 1, 1}
}

var roman = []string{"", "I", "II", "III", "IV"}

// name is "tháng 5", "quý II", "6 tháng đầu năm", "9 tháng đầu năm", "năm";
// the year comes after it.
func (s Spec) name(pad bool) string {
	switch s.Kind {
	case Month:
		if pad {
			return fmt.Sprintf("tháng %02d", s.N)
		}
		return fmt.Sprintf("tháng %d", s.N)
	case Quarter:
		return "quý " + roman[s.N]
	case Half:
		if s.N == 2 {
			return "6 tháng cuối năm"
		}
		return "6 tháng đầu năm"
	case NineMonths:
		return "9 tháng đầu năm"
	}
	return "năm"
}

// Span gives the first and last day in ISO form.
func (s Spec) Span() Span {
	a, b := s.months()
	days := []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[b-1]
	if b == 2 && s.Year%4 == 0 {
		days = 29
	}
	return Span{s.Kind, fmt.Sprintf("%d-%02d-01", s.Year, a), fmt.Sprintf("%d-%02d-%02d", s.Year, b, days)}
}

// Schedule lists the reports of one year in the order in which they are due.
func Schedule(year int) []Spec {
	var out []Spec
	for m := 1; m <= 12; m++ {
		out = append(out, Spec{Month, year, m})
		switch m {
		case 3, 9:
			out = append(out, Spec{Quarter, year, m / 3})
		case 6:
			out = append(out, Spec{Quarter, year, 2}, Spec{Half, year, 1})
		case 12:
			out = append(out, Spec{Quarter, year, 4}, Spec{Year, year, 1})
		}
		if m == 9 {
			out = append(out, Spec{NineMonths, year, 1})
		}
	}
	return out
}
