package outline

import (
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Months between which a school term is counted. The first term runs from
// September to January, the second from February to May (the Ministry's yearly
// plan moves both ends by some days only).
const (
	schoolBegins     = 9
	firstTermEnds    = 1
	secondTermBegins = 2
	schoolEnds       = 5
)

// schoolPeriods reads a title that counts by school terms or years: "Sơ kết
// học kỳ I, nhiệm vụ học kỳ II năm học 2024 - 2025", "Tổng kết năm học 2023 -
// 2024 và phương hướng năm học 2024 - 2025". Without a school year the day of
// signing tells it. Both periods are zero where the title does not.
func schoolPeriods(title string, signed data.Date) (own, next data.Period) {
	fold := strings.NewReplacer("hoc ki ", "hoc ky ", "hk ", "hoc ky ", "hki", "hoc ky i", "–", "-", " - ", "-", "- ", "-", " -", "-").Replace(viet.Fold(title))
	years := schoolYears(fold)
	terms := schoolTerms(fold)
	switch {
	case len(terms) > 0:
		first := 0
		if len(years) > 0 {
			first = years[0]
		} else if first = signed.Year; signed.Month < schoolBegins-1 {
			first-- // signed in the year in which the school year ends
		}
		if first <= 0 {
			return own, next
		}
		own = termOf(first, terms[0])
		if len(terms) > 1 && terms[1] == 2 && terms[0] == 1 {
			next = termOf(first, 2)
		} else if len(years) > 1 && years[1] > first {
			next = schoolYear(years[1])
		}
	case len(years) > 0 && len(viet.Periods(title)) == 0:
		own = schoolYear(years[0])
		if len(years) > 1 && years[1] > years[0] {
			next = schoolYear(years[1])
		}
	}
	return own, next
}

// schoolYears are the first years of "năm học 2024-2025", in order; fold is
// folded, without spaces around hyphens.
func schoolYears(fold string) (out []int) {
	for _, rest := range strings.Split(fold, "nam hoc ")[1:] {
		if len(rest) < 9 || rest[4] != '-' && rest[4] != '/' {
			continue
		}
		first, err1 := strconv.Atoi(rest[:4])
		last, err2 := strconv.Atoi(rest[5:9])
		if err1 == nil && err2 == nil && last == first+1 {
			out = append(out, first)
		}
	}
	return out
}

// schoolTerms are the numbers behind "học kỳ", in order.
func schoolTerms(fold string) (out []int) {
	for _, rest := range strings.Split(fold, "hoc ky ")[1:] {
		word, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
		switch strings.TrimRight(word, ",.;:)") {
		case "i", "1":
			out = append(out, 1)
		case "ii", "2":
			out = append(out, 2)
		}
	}
	return out
}

// termOf is a term of the school year that begins in the year first.
func termOf(first, term int) data.Period {
	p := data.Period{Kind: data.Range, Start: data.Date{Year: first, Month: schoolBegins, Day: 1}, End: data.MonthOf(first+1, firstTermEnds).End}
	if term == 2 {
		p.Start, p.End = data.Date{Year: first + 1, Month: secondTermBegins, Day: 1}, data.MonthOf(first+1, schoolEnds).End
	}
	return p
}

func schoolYear(first int) data.Period {
	return data.Period{Kind: data.Range, Start: termOf(first, 1).Start, End: termOf(first, 2).End}
}
