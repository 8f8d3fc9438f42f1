package read

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// formatNumber shows a cell's number by the sections of a format code of a
// spreadsheet (ECMA-376 part 1, 18.8.31), with the comma and dot of Vietnam.
// from04 says that dates count from 1904.
func formatNumber(v float64, sections []formatSection, from04 bool) string {
	section := sections[0]
	switch {
	case v < 0 && len(sections) > 1:
		section, v = sections[1], -v
	case v == 0 && len(sections) > 2:
		section = sections[2]
	}
	switch {
	case section.date:
		return section.formatDate(v, from04)
	case section.empty():
		return ""
	}
	return section.format(v)
}

// formatToken is a piece of a format code.
type formatToken struct {
	text    string
	literal bool
}

type formatSection struct {
	tokens []formatToken
	date   bool
}

func (s formatSection) empty() bool { return len(s.tokens) == 0 }

// splitFormat cuts a code at its semicolons and each section into tokens:
// letters of dates, places of digits, and what is shown as it stands.
func splitFormat(code string) []formatSection {
	if code == "" || strings.EqualFold(code, "General") || code == "@" {
		return []formatSection{{tokens: []formatToken{{text: "General"}}}}
	}
	out := []formatSection{{}}
	at := func() *formatSection { return &out[len(out)-1] }
	add := func(text string, literal bool) {
		s := at()
		if n := len(s.tokens); n > 0 && literal && s.tokens[n-1].literal {
			s.tokens[n-1].text += text
			return
		}
		s.tokens = append(s.tokens, formatToken{text, literal})
	}
	rs := []rune(code)
	for i := 0; i < len(rs); i++ {
		switch c := rs[i]; c {
		case ';':
			out = append(out, formatSection{})
		case '"':
			end := i + 1
			for end < len(rs) && rs[end] != '"' {
				end++
			}
			add(string(rs[i+1:end]), true)
			i = end
		case '\\':
			if i++; i < len(rs) {
				add(string(rs[i]), true)
			}
		case '_', '*': // a blank as wide as the next sign, a filling
			i++
		case '[':
			end := i
			for end < len(rs) && rs[end] != ']' {
				end++
			}
			i = end // a colour, a condition, a language
		case '0', '#', '?', '.', ',', '%':
			add(string(c), false)
		case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S':
			end := i
			for end < len(rs) && rs[end]|0x20 == c|0x20 {
				end++
			}
			at().date = true
			add(strings.ToLower(string(rs[i:end])), false)
			i = end - 1
		case 'G':
			if strings.HasPrefix(string(rs[i:]), "General") {
				add("General", false)
				i += len("General") - 1
			}
		default:
			add(string(c), true)
		}
	}
	return out
}

// format shows a number that is no date.
func (s formatSection) format(v float64) string {
	var before, after strings.Builder
	whole, decimals, fixed, scale := 0, 0, 0, 0
	grouped, point, placed := false, false, false
	for i, t := range s.tokens {
		switch {
		case t.literal && !placed:
			before.WriteString(t.text)
		case t.literal:
			after.WriteString(t.text)
		case t.text == "General":
			return before.String() + generalNumber(v)
		case t.text == "%":
			scale += 2
			after.WriteByte('%')
		case t.text == ".":
			point, placed = true, true
		case t.text == ",":
			if placed && i+1 < len(s.tokens) && strings.Contains("0#?", s.tokens[i+1].text) {
				grouped = true
			} else if placed {
				scale -= 3
			}
		default: // the place of a digit
			placed = true
			if point {
				decimals++
				if t.text == "0" {
					fixed = decimals
				}
			} else if t.text == "0" {
				whole++
			}
		}
	}
	if !placed {
		return before.String()
	}
	const most = 15 // digits that a float holds
	number := showNumber(v*math.Pow10(scale), min(decimals, most), min(fixed, most), whole, grouped)
	return before.String() + number + after.String()
}

// showNumber writes v with at most so many decimals, fixed of them always, at
// least so many whole digits.
func showNumber(v float64, decimals, fixed, whole int, grouped bool) string {
	text := strconv.FormatFloat(roundHalfUp(math.Abs(v), decimals), 'f', decimals, 64)
	front, frac, _ := strings.Cut(text, ".")
	for len(frac) > fixed && strings.HasSuffix(frac, "0") {
		frac = frac[:len(frac)-1]
	}
	const most = 20
	for len(front) < min(whole, most) {
		front = "0" + front
	}
	if grouped {
		for i := len(front) - 3; i > 0; i -= 3 {
			front = front[:i] + "." + front[i:]
		}
	}
	if frac != "" {
		front += "," + frac
	}
	if v < 0 && strings.Trim(front, "0.,") != "" {
		front = "-" + front
	}
	return front
}

// roundHalfUp rounds as a spreadsheet does: by the 15 digits that it shows of
// a float, a half always up (0.44625 is 44.63 %).
func roundHalfUp(v float64, decimals int) float64 {
	const digits, most = 15, 1e15
	scale := math.Pow10(decimals)
	shown, err := strconv.ParseFloat(strconv.FormatFloat(v*scale, 'g', digits, 64), 64)
	if err != nil || shown >= most {
		return v
	}
	return math.Round(shown) / scale
}

// generalNumber shows a number as a cell without a format does: some eleven
// digits, so that the error of floats does not show.
func generalNumber(v float64) string {
	const digits = 11
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', digits, 64), 64)
	if err != nil || math.Abs(v) >= 1e15 {
		return strconv.FormatFloat(v, 'g', digits, 64)
	}
	return strings.Replace(strconv.FormatFloat(rounded, 'f', -1, 64), ".", ",", 1)
}

// formatDate shows a day number and time of day.
func (s formatSection) formatDate(v float64, from04 bool) string {
	const lastDay = 2_958_465 // 31/12/9999
	if v < 0 || v > lastDay || math.IsNaN(v) {
		return generalNumber(v)
	}
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if from04 {
		base = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	const secondsADay = 86_400
	day, part := math.Modf(v)
	t := base.AddDate(0, 0, int(day)).Add(time.Duration(math.Round(part*secondsADay)) * time.Second)
	var b strings.Builder
	hours := false
	for i, tok := range s.tokens {
		if tok.literal {
			b.WriteString(tok.text)
			continue
		}
		minutes := hours || i+2 < len(s.tokens) && strings.HasPrefix(s.tokens[i+2].text, "s")
		if tok.text[0] != 'm' {
			hours = tok.text[0] == 'h'
		}
		b.WriteString(datePiece(t, tok.text, minutes))
	}
	return b.String()
}

func datePiece(t time.Time, token string, minutes bool) string {
	two := func(n int) string {
		if len(token) > 1 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
		return strconv.Itoa(n)
	}
	switch token[0] {
	case 'y':
		if len(token) > 2 {
			return strconv.Itoa(t.Year())
		}
		return t.Format("06")
	case 'm':
		if minutes {
			return two(t.Minute())
		}
		return two(int(t.Month()))
	case 'd':
		return two(t.Day())
	case 'h':
		return two(t.Hour())
	case 's':
		return two(t.Second())
	}
	return token
}
