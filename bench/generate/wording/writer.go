package wording

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/bench/generate/paper"
	"khobaocao/bench/generate/world"
)

// Wish says what is wanted of one report besides its period.
type Wish struct {
	Draft bool   // number and day blank, as before registration
	Slip  string // a kind of slip to make where the text allows it, "" for none
}

// Result is one written report with its truth.
type Result struct {
	Paper *paper.Paper
	Truth Truth
	Slips []Slip
}

// writer writes one report.
type writer struct {
	r        *rand.Rand
	unit     *world.Unit
	spec     Spec
	wish     Wish
	paper    *paper.Paper
	truth    Truth
	slips    []Slip
	decimals int  // of percents
	pad      bool // "tháng 05" or "tháng 5"
	notes    bool // some figures go to footnotes
	mode     int  // how a topic is set: 0 label and paragraph, 1 bullets, 2 sub-headings
	used     map[string]bool
	once     bool // an event is told: its counts do not grow with the period
}

// Write makes the report of a unit for a period. The same seed, unit, spec and
// wish give the same result.
func Write(seed uint64, number int, unit *world.Unit, spec Spec, wish Wish) Result {
	a, b := spec.months()
	home := rand.New(rand.NewPCG(seed, uint64(number)))
	w := &writer{
		r: rand.New(rand.NewPCG(seed+uint64(number)*1009, uint64(spec.Year*10000+a*100+b))), unit: unit, spec: spec, wish: wish,
		paper: &paper.Paper{}, used: map[string]bool{},
	}
	// The habits of an office; they seldom change from one report to the next.
	w.decimals = 1 + home.IntN(2)
	w.pad = home.IntN(2) == 0
	w.notes = home.IntN(3) == 0
	w.mode = home.IntN(3)
	w.paper.Style = paper.Style{
		Letters: home.IntN(3) == 0, AutoNumbers: home.IntN(3) == 0,
		Styles: home.IntN(2) == 0, SplitRuns: home.IntN(2) == 0, Tracked: wish.Draft,
	}
	if w.r.IntN(6) == 0 {
		w.mode = w.r.IntN(3)
	}
	w.head()
	w.lead()
	w.body()
	w.foot()
	w.truth.Notes = len(w.paper.Notes)
	return Result{w.paper, w.truth, w.slips}
}

func (w *writer) pick(of ...string) string { return of[w.r.IntN(len(of))] }

// usually picks what this office is used to; the first wording names the
// choice. One time in ten somebody else writes.
func (w *writer) usually(of ...string) string {
	if w.r.IntN(10) == 0 {
		return w.pick(of...)
	}
	return of[w.habit(of[0], len(of))]
}

// habit is a choice below n that hangs on the office and the name alone.
func (w *writer) habit(name string, n int) int {
	h := fnv.New64a()
	_, _ = fmt.Fprint(h, name, w.unit.Name, w.unit.Chief) // never fails
	return int(h.Sum64() >> 8 % uint64(n))
}

// fresh picks a sentence that this report has not used yet, "" if none is left.
func (w *writer) fresh(of []string) string {
	at := w.r.IntN(len(of))
	for i := range of {
		if s := of[(at+i)%len(of)]; !w.used[s] {
			w.used[s] = true
			return s
		}
	}
	return ""
}

// tell picks a fresh sentence and fills its words.
func (w *writer) tell(of []string) string { return w.words(w.fresh(of)) }

func (w *writer) words(template string) string { return expand(template, w.common) }

// common knows the places that need no measure.
func (w *writer) common(name string) (string, bool) {
	year := strconv.Itoa(w.spec.Year)
	switch name {
	case "k", "kk":
		return w.spec.name(w.pad), true
	case "ky":
		return w.named(w.spec), true
	case "trong":
		return w.during(), true
	case "Trong":
		return capital(w.during()), true
	case "lk":
		return w.sinceJanuary(), true
	case "n":
		return year, true
	case "n1":
		return strconv.Itoa(w.spec.Year - 1), true
	case "dv":
		return "toàn " + w.unit.Level, true
	case "don":
		return w.unit.Level, true
	case "ten":
		return w.unit.Name, true
	case "lon":
		if w.unit.South {
			return "heo", true
		}
		return "lợn", true
	case "yte":
		if w.unit.Large() {
			return "Trung tâm Y tế huyện", true
		}
		return "Trạm Y tế", true
	case "ap":
		return w.hamlet(), true
	}
	if low, high, ok := strings.Cut(name, "-"); ok && (name[0] == '#' || name[0] == '%') {
		a, _ := strconv.Atoi(low[1:])
		b, _ := strconv.Atoi(high)
		if name[0] == '%' {
			return count(int64(a + w.r.IntN(b-a+1))), true
		}
		return count(w.grown(a, b)), true
	}
	return "", false
}

// grown draws a count between low and high. Counts that are not small grow
// with the unit and with the period.
func (w *writer) grown(low, high int) int64 {
	n := int64(low + w.r.IntN(high-low+1))
	if high < 20 {
		return n
	}
	if w.unit.Large() {
		n *= 5
	}
	if a, b := w.spec.months(); !w.once {
		n = n*int64(b-a+1) - int64(w.r.IntN(b-a+1))
	}
	return n
}

func (w *writer) hamlet() string {
	switch {
	case w.unit.Large():
		return "xã, thị trấn"
	case w.unit.Level == "phường":
		return "khu phố"
	case w.unit.South:
		return "ấp"
	}
	return "thôn"
}

// during is "trong tháng", "trong quý", "trong 6 tháng đầu năm", "trong năm".
func (w *writer) during() string {
	switch w.spec.Kind {
	case Month:
		return "trong tháng"
	case Quarter:
		return "trong quý"
	case Year:
		return "trong năm"
	}
	return "trong " + w.spec.name(false)
}

func (w *writer) sinceJanuary() string {
	_, b := w.spec.months()
	if b == 12 {
		return "cả năm"
	}
	return fmt.Sprintf("%d tháng đầu năm", b)
}

// named is the period with its year: "tháng 5/2024", "quý I/2024", "năm 2024".
func (w *writer) named(s Spec) string {
	if s.Kind == Month || s.Kind == Quarter {
		return fmt.Sprintf("%s/%d", s.name(w.pad), s.Year)
	}
	return fmt.Sprintf("%s %d", s.name(w.pad), s.Year)
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
