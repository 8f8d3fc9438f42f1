package world

import "math/rand/v2"

// simulate fills the years. Every month is drawn by itself, so a cumulative
// figure is a sum of months and nothing else.
func (u *Unit) simulate(r *rand.Rand, from, to int) {
	insured := u.People * (905 + int64(r.IntN(25))) / 1000
	poor := u.Households * (25 + int64(r.IntN(50))) / 1000
	pigs := u.People / 4 * (5 + int64(r.IntN(6))) / 5
	scale := 1.0 + 0.2*r.Float64()
	for year := from; year <= to; year++ {
		y := &Year{}
		u.Years[year] = y
		u.money(r, y, scale)
		u.counts(r, y)
		for m := 1; m <= 12; m++ {
			insured += u.People * int64(r.IntN(9)-1) / 4000
			insured = min(insured, u.People*985/1000)
			y.Month[Insured][m] = insured
			if m%3 == 0 && poor > u.Households/200 {
				poor -= int64(r.IntN(int(poor/20 + 2)))
			}
			y.Month[Poor][m] = poor
			pigs += pigs * int64(r.IntN(9)-4) / 200
			y.Month[Pigs][m] = pigs
		}
		scale *= 1.04 + 0.08*r.Float64()
	}
}

// money draws the three amounts in triệu đồng, multiples of MoneyStep.
func (u *Unit) money(r *rand.Rand, y *Year, scale float64) {
	perHead := 1.1 // triệu đồng of revenue a head in a year, commune
	if u.Large() {
		perHead = 4.2
	}
	for _, f := range []struct {
		m            Measure
		share        float64
		least, spare int     // the year's result in percent of the plan: least … least+spare
		late         float64 // how much of the year's work falls to its end
	}{
		{Revenue, 1, 94, 26, 0.1}, {Spending, 1.7, 93, 9, 0.4}, {Investment, 0.9, 88, 11, 1.6},
	} {
		step := u.MoneyStep * 10
		plan := int64(float64(u.People)*perHead*f.share*scale) / step * step
		y.Plan[f.m] = plan
		year := float64(plan) * float64(f.least+r.IntN(f.spare)) / 100
		spread(r, y, f.m, year, f.late, u.MoneyStep)
	}
}

// spread shares a year's amount out to the months in multiples of step.
func spread(r *rand.Rand, y *Year, m Measure, year, late float64, step int64) {
	var weight [13]float64
	sum := 0.0
	for i := 1; i <= 12; i++ {
		weight[i] = (0.7 + 0.6*r.Float64()) * (1 + late*(float64(i)-6.5)/6)
		weight[i] = max(weight[i], 0.06)
		sum += weight[i]
	}
	for i := 1; i <= 12; i++ {
		amount := int64(year * weight[i] / sum)
		y.Month[m][i] = max(amount/step*step, step)
	}
}

// counts draws the measures that are counted one by one.
func (u *Unit) counts(r *rand.Rand, y *Year) {
	k := u.People
	for _, f := range []struct {
		m            Measure
		perYear      int64
		plan         bool
		least, spare int
	}{
		{Members, k/700 + 4, true, 92, 20}, {Jobs, k/55 + 20, true, 95, 25}, {Vaccinated, k/75 + 12, true, 90, 9},
		{Crimes, k/900 + 5, false, 80, 50}, {Accidents, k/2400 + 2, false, 70, 70},
		{DossiersIn, k/3 + 300, false, 80, 50}, {Births, k/80 + 10, false, 90, 20},
		{Marriages, k/140 + 6, false, 90, 20}, {Deaths, k/200 + 5, false, 90, 20},
	} {
		if f.plan {
			y.Plan[f.m] = f.perYear
		}
		spread(r, y, f.m, float64(f.perYear)*float64(f.least+r.IntN(f.spare))/100, 0.3, 1)
		if f.m != DossiersIn { // small counts may be nought in a month
			for i := 1; i <= 12; i++ {
				y.Month[f.m][i] = max(y.Month[f.m][i]+int64(r.IntN(3))-1, 0)
			}
		}
	}
	for i := 1; i <= 12; i++ {
		in := y.Month[DossiersIn][i]
		done := in - int64(r.IntN(int(in/25+2)))
		y.Month[DossiersDone][i] = done
		y.Month[DossiersOnTime][i] = done - int64(r.IntN(int(done/60+2)))
	}
	if u.Level != "phường" {
		u.rice(r, y)
	}
	y.Plan[Recruits] = k/900 + 3
	y.Month[Recruits][2] = y.Plan[Recruits]
}

// rice sows in the months of the crops: winter-spring, summer-autumn, and the
// third one.
func (u *Unit) rice(r *rand.Rand, y *Year) {
	plan := u.riceLand * int64(98+r.IntN(5)) / 100
	y.Plan[Rice] = plan
	left := plan * int64(97+r.IntN(5)) / 100
	for _, c := range []struct{ month, percent int64 }{{1, 31}, {2, 14}, {5, 11}, {6, 25}, {7, 9}} {
		area := left * c.percent / 100
		y.Month[Rice][c.month] = area
	}
	y.Month[Rice][9] = left - y.Sum(Rice, 1, 8)
}
