package chart

import (
	"math"

	"khobaocao/data"
)

func num(v float64) *float64 { return &v }

var revenue = data.Indicator{ID: "thu-ngan-sach", Name: "Thu ngân sách nhà nước trên địa bàn", Unit: "tỷ đồng", Better: data.MoreIsBetter, Kind: data.PlanProgress}

// revenueSeries is two years of cumulative revenue with a plan for each, the
// July of the first missing and the last month estimated.
func revenueSeries() data.Series {
	s := data.Series{Indicator: revenue, Unit: data.UnitRef{Name: "Đồng Hải", Level: "huyện"}, Basis: data.CumulativeBasis}
	for m := range 20 {
		year, month := 2023+m/12, m%12+1
		if m == 6 {
			continue
		}
		plan := 290.0 + float64(m/12)*20.5
		v := math.Round(plan*float64(month)/12*(0.9+0.02*float64(m%5))*10) / 10
		p := data.Point{Period: data.FirstMonths(year, month), Values: data.Values{Value: &v, Target: &plan}, Estimate: m == 19}
		if m >= 12 {
			p.Values.Prior = num(math.Round(v*0.88*10) / 10)
		}
		s.Points = append(s.Points, p)
	}
	return s
}

// coverageSeries is one unit's insurance coverage by months.
func coverageSeries(name string, from float64) data.Series {
	s := data.Series{Indicator: data.Indicator{ID: "bao-phu-bhyt", Name: "Tỷ lệ bao phủ bảo hiểm y tế", Unit: "%", Better: data.MoreIsBetter, Kind: data.Coverage},
		Unit: data.UnitRef{Name: name, Level: "xã"}, Basis: data.AtDate}
	for m := range 12 {
		v := math.Round((from+0.2*float64(m)+0.1*math.Sin(float64(m)))*100) / 100
		s.Points = append(s.Points, data.Point{Period: data.MonthOf(2024, m+1), Values: data.Values{Value: &v, Target: num(95)}})
	}
	return s
}

// manySeries120 is n units over 120 months.
func manySeries120(n int) []data.Series {
	var list []data.Series
	for i := range n {
		s := data.Series{Indicator: revenue, Unit: data.UnitRef{Name: "Tân Hưng " + itoa(i+1), Level: "xã"}, Basis: data.InPeriod}
		for m := range 120 {
			v := 20 + 5*math.Sin(float64(m)/6+float64(i)) + float64(i)*2
			s.Points = append(s.Points, data.Point{Period: data.MonthOf(2015+m/12, m%12+1), Values: data.Values{Value: &v}})
		}
		list = append(list, s)
	}
	return list
}

func accidentSeries() data.Series {
	s := data.Series{Indicator: data.Indicator{ID: "tai-nan-giao-thong", Name: "Tai nạn giao thông (số vụ)", Unit: "vụ", Better: data.LessIsBetter, Kind: data.Count},
		Unit: data.UnitRef{Name: "Hòa Phước", Level: "phường"}, Basis: data.InPeriod}
	for q, v := range []float64{5, 3, 4, 1, 2, 3} {
		s.Points = append(s.Points, data.Point{Period: data.QuarterOf(2023+q/4, q%4+1), Values: data.Values{Value: num(v), Prior: num(v + float64(q%3) - 1)}})
	}
	return s
}
