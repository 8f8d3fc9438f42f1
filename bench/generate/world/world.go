// Package world simulates offices: invented units with a hidden truth for
// every month, so that what a program reads in their reports can be checked
// against numbers that it has never seen.
//
// It knows nothing of how reports are worded, written or read, and imports
// nothing of the program.
package world

import "math/rand/v2"

// Measure is one thing that a unit counts every month.
type Measure int

// The measures. Flows happen in a month and add up over the year; levels stand
// at the end of a month.
const (
	Revenue        Measure = iota // triệu đồng, flow with a plan
	Spending                      // triệu đồng, flow with a plan
	Investment                    // triệu đồng, flow with a plan
	Members                       // đảng viên admitted, flow with a plan
	Crimes                        // vụ, flow compared with last year
	Accidents                     // vụ, flow compared with last year
	DossiersIn                    // hồ sơ received, flow
	DossiersDone                  // hồ sơ resolved, flow, at most DossiersIn
	DossiersOnTime                // hồ sơ resolved in time, flow, at most DossiersDone
	Jobs                          // lao động, flow with a plan
	Vaccinated                    // trẻ fully vaccinated, flow with a plan
	Rice                          // ha sown, flow with a plan
	Births                        // trường hợp, flow
	Marriages                     // trường hợp, flow
	Deaths                        // trường hợp, flow
	Recruits                      // thanh niên enlisted, flow with a plan, February
	Insured                       // people with health insurance, level
	Poor                          // poor households, level
	Pigs                          // con, level
	Measures                      // how many there are
)

// Year is the truth of one unit for one calendar year.
type Year struct {
	Plan  [Measures]int64     // 0 = no plan
	Month [Measures][13]int64 // by month 1…12
}

// Sum adds the months from…to (both included, 1…12) of a flow.
func (y *Year) Sum(m Measure, from, to int) int64 {
	total := int64(0)
	for i := from; i <= to; i++ {
		total += y.Month[m][i]
	}
	return total
}

// Unit is one invented administrative unit and how its office writes.
type Unit struct {
	Name, Level      string // "Mai Khê", "xã"
	Above, AboveWord string // the unit it belongs to and its level: "Trà Lĩnh", "huyện"
	Party            bool   // its Party committee reports, else its People's Committee
	South            bool   // words of the south: heo, ấp
	People           int64
	Households       int64
	PovertyTarget    int64 // per ten thousand
	CoverageTarget   int64 // per thousand
	MoneyStep        int64 // triệu đồng: amounts are multiples of it
	Billions         bool  // money printed in tỷ đồng, else in triệu đồng
	Chief, Deputy    string
	First            int           // the first year that reports are made of
	Years            map[int]*Year // First-1 (for comparison) and later
	riceLand         int64         // ha sown in a usual year, all crops
}

// NewUnit makes unit number n of a world; the same seed and n give the same
// unit. Years are first-1 … last.
func NewUnit(seed uint64, n, first, last int, party bool, level string) *Unit {
	r := rand.New(rand.NewPCG(seed, uint64(n)*7919+17))
	u := &Unit{Party: party, Level: level, First: first, South: r.IntN(2) == 0}
	u.Name = unitName(seed, n)
	u.AboveWord = "huyện"
	u.Above = districtNames[int((seed+uint64(n)/6)%uint64(len(districtNames)))]
	u.People = 4200 + int64(r.IntN(9000))
	if level == "phường" {
		u.AboveWord, u.Above = "thành phố", cityNames[int((seed+uint64(n)/6)%uint64(len(cityNames)))]
		u.People += 5000
	}
	if level == "huyện" {
		u.AboveWord, u.Above = "tỉnh", provinceNames[int((seed+uint64(n)/6)%uint64(len(provinceNames)))]
		u.People = 68000 + int64(r.IntN(90000))
	}
	u.Households = u.People * 10 / int64(36+r.IntN(6))
	u.CoverageTarget = 930 + 5*int64(r.IntN(8))
	u.Billions = level == "huyện" || r.IntN(2) == 0
	u.MoneyStep = 1
	if u.Billions {
		u.MoneyStep = []int64{1, 10, 100}[r.IntN(3)]
		if level != "huyện" && u.MoneyStep == 100 {
			u.MoneyStep = 10
		}
	}
	u.Chief, u.Deputy = person(r), person(r)
	u.Years = map[int]*Year{}
	u.riceLand = u.People / 10 * int64(4+r.IntN(4)) / 10
	u.simulate(r, first-1, last)
	return u
}

// Large reports whether the unit is a district.
func (u *Unit) Large() bool { return u.Level == "huyện" }
