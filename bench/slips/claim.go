package main

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// A claim is a place in a text where numbers must agree, as a clerk with a
// pocket calculator would see it. The rules here are a few plain shapes of
// Vietnamese sentences and know nothing of the program's grammar; a claim is
// taken only where it holds as printed.
type claim struct {
	kind    string // "percent", "sum", "change", "rate" (a change in percent), "rest"
	numbers []span // of its numbers; the last one is the stated one
	rounded bool   // whole numbers of it are rounded: an amount of money or a measure
	holds   func(v []number) bool
}

// span is a range of bytes of a text.
type span = [2]int

// number is a printed number with how far its true value may lie from it.
type number struct {
	value, slack float64
}

const num = `(\d+(?:\.\d{3})*(?:,\d+)?)`
const noun = `((?: [^\d\s;:.,()]+){1,6})`

var (
	// "Kết nạp 12/30 đảng viên, đạt 40%"; between them only words.
	fraction = regexp.MustCompile(`(?:^|[ (])` + num + `/` + num + `((?: [^\d\s;:.()]+){0,8}?),? \(?(?:đạt|chiếm|bằng|tỷ lệ|đạt tỷ lệ) ` + num + `%`)
	// "5/8 vụ (giảm 3 vụ)".
	pairChange = regexp.MustCompile(`(?:^|[ (])` + num + `/` + num + noun + ` \((tăng|giảm) ` + num + noun + `\)`)
	// "5 vụ (cùng kỳ 8 vụ), giảm 3 vụ".
	spokenChange = regexp.MustCompile(`(?:^|[ (])` + num + noun + ` \(cùng kỳ(?: năm trước)? ` + num + noun + `\), (tăng|giảm) ` + num + noun)
	// "12 vụ, tăng 20% so với cùng kỳ năm 2023 (10 vụ)".
	changeRate = regexp.MustCompile(`(?:^|[ (])` + num + noun + `, (tăng|giảm) ` + num + `% so với cùng kỳ(?: năm trước| năm \d{4})? \(` + num + noun + `\)`)
	// "80/17.910 triệu đồng (đạt 0,45%), số vốn còn lại chưa giải ngân 17.830 triệu đồng".
	remainder = regexp.MustCompile(`(?:^|[ (])` + num + `/` + num + noun + ` \([^()]{3,20}\), (?:số vốn )?còn lại(?: [^\d\s;:.,()]+){0,3} ` + num + noun)
	// "46 trường hợp, gồm 22 …, 21 … và 3 …".
	gathering = regexp.MustCompile(`(?:^|[ (])` + num + noun + `(?:, | \(|: )(bao gồm|gồm|trong đó có|trong đó|cụ thể):? ([^.;()]{10,200})`)
	anyNumber = regexp.MustCompile(num)
	// measure begins the words behind an amount that is rounded as printed.
	measure = regexp.MustCompile(`^ (?:ha|tấn|tạ|kg|km|m|m²|m2|m3|m³|lít|đồng|nghìn|ngàn|triệu|tỷ|tỉ|trđ)(?: |$)`)
)

// claims finds what of a text can be computed again.
func claims(text string) []claim {
	var out []claim
	for _, m := range fraction.FindAllStringSubmatchIndex(text, -1) {
		out = keep(out, text, claim{"percent", []span{at(m, 1), at(m, 2), at(m, 4)}, measured(text, m, 3), percentHolds})
	}
	for _, m := range pairChange.FindAllStringSubmatchIndex(text, -1) {
		out = keep(out, text, claim{"change", []span{at(m, 1), at(m, 2), at(m, 5)}, measured(text, m, 3), changeHolds(text[m[8]:m[9]] == "tăng")})
	}
	for _, m := range spokenChange.FindAllStringSubmatchIndex(text, -1) {
		out = keep(out, text, claim{"change", []span{at(m, 1), at(m, 3), at(m, 6)}, measured(text, m, 2), changeHolds(text[m[10]:m[11]] == "tăng")})
	}
	for _, m := range changeRate.FindAllStringSubmatchIndex(text, -1) {
		out = keep(out, text, claim{"rate", []span{at(m, 1), at(m, 5), at(m, 4)}, measured(text, m, 2), rateHolds(text[m[6]:m[7]] == "tăng")})
	}
	for _, m := range remainder.FindAllStringSubmatchIndex(text, -1) {
		out = keep(out, text, claim{"rest", []span{at(m, 2), at(m, 1), at(m, 4)}, measured(text, m, 3), changeHolds(true)})
	}
	for _, m := range gathering.FindAllStringSubmatchIndex(text, -1) {
		list := text[m[8]:m[9]]
		var spans []span
		for _, p := range anyNumber.FindAllStringIndex(list, -1) {
			spans = append(spans, span{m[8] + p[0], m[8] + p[1]})
		}
		if strings.Contains(list, "%") || len(spans) < 2 {
			continue
		}
		open := strings.HasPrefix(text[m[6]:m[7]], "trong đó") // does not say that the parts are all
		out = keep(out, text, claim{"sum", append(spans, at(m, 1)), measured(text, m, 2), sumHolds(open)})
	}
	return out
}

func at(m []int, group int) span { return span{m[2*group], m[2*group+1]} }

// measured reports whether the words of a group name a measure, so that a whole
// number before them is rounded too.
func measured(text string, m []int, group int) bool {
	return m[2*group] >= 0 && measure.MatchString(text[m[2*group]:m[2*group+1]])
}

// keep takes a claim that holds as printed.
func keep(to []claim, text string, c claim) []claim {
	if !c.holds(c.values(text)) {
		return to
	}
	return append(to, c)
}

func (c claim) values(text string) []number {
	out := make([]number, len(c.numbers))
	for i, s := range c.numbers {
		out[i] = numberOf(text[s[0]:s[1]])
		percent := strings.HasPrefix(text[s[1]:], "%")
		if c.rounded && out[i].slack == 0 && !percent {
			out[i].slack = 1
		}
	}
	return out
}

// numberOf reads a printed number; whole numbers are exact.
func numberOf(s string) number {
	whole, decimals, _ := strings.Cut(strings.ReplaceAll(s, ".", ""), ",")
	if decimals == "" {
		v, _ := strconv.ParseFloat(whole, 64)
		return number{v, 0}
	}
	v, _ := strconv.ParseFloat(whole+"."+decimals, 64)
	return number{v, math.Pow10(-len(decimals))}
}

// percentHolds: the last is what the first is of the second, rounded or cut.
func percentHolds(v []number) bool {
	a, b, p := v[0], v[1], v[2]
	if b.value <= b.slack {
		return false
	}
	unit := math.Max(p.slack, 1)
	if p.slack > 0 {
		unit = p.slack
	}
	lo, hi := 100*(a.value-a.slack)/(b.value+b.slack), 100*(a.value+a.slack)/(b.value-b.slack)
	return p.value+unit >= lo-1e-9 && p.value-unit/2 <= hi+1e-9
}

func changeHolds(up bool) func(v []number) bool {
	return func(v []number) bool {
		d := v[0].value - v[1].value
		if !up {
			d = -d
		}
		return math.Abs(d-v[2].value) <= v[0].slack+v[1].slack+v[2].slack+1e-9
	}
}

// rateHolds: the last is the change from the second to the first in percent.
func rateHolds(up bool) func(v []number) bool {
	return func(v []number) bool {
		d := number{v[0].value - v[1].value, v[0].slack + v[1].slack}
		if !up {
			d.value = -d.value
		}
		return d.value >= 0 && percentHolds([]number{d, v[1], v[2]})
	}
}

// sumHolds: the parts make the last. Where the text leaves open whether they
// are all, only parts that are more than their whole are a slip.
func sumHolds(open bool) func(v []number) bool {
	return func(v []number) bool {
		whole := v[len(v)-1]
		sum, slack := 0.0, whole.slack
		for _, x := range v[:len(v)-1] {
			sum, slack = sum+x.value, slack+x.slack
		}
		return open && sum < whole.value || math.Abs(sum-whole.value) <= slack+1e-9
	}
}
