package outline

import "strings"

// dropPageNumbers empties the lines that only number the pages ("2", "- 3 -",
// "Trang 4/9"): they count up and stand beside text. A number among short
// lines is a cell of a table and stays.
func dropPageNumbers(lines []line) {
	page := 1
	for i := range lines {
		l := &lines[i]
		n, drawn := pageNumber(l.text)
		if n < 1 || i == 0 || i+1 == len(lines) || !drawn && (n < page || n > page+2) {
			continue
		}
		before, after := &lines[i-1], &lines[i+1]
		if drawn || isRunning(before) || isRunning(after) || l.gap && after.gap && closes(before) && opens(after) {
			page = n
			l.text, l.fold, l.mark = "", "", mark{}
		}
	}
}

// isRunning reports whether a line is as long as those of running text.
func isRunning(l *line) bool {
	const long = 40 // code points
	return runes(l.text) >= long
}

// closes and opens report whether a line may stand above or below the end of a
// page: a sentence's end, a numbered heading or item.
func closes(l *line) bool {
	return l.text == "" || endsSentence(l.text) && strings.Contains(l.text, " ")
}

func opens(l *line) bool {
	return l.mark.scheme != noScheme || upper(l.text) && strings.Contains(l.text, " ")
}

// pageNumber is the number of a line that is a page number, else 0. drawn says
// that it can be nothing else: "- 3 -", "Trang 4", "4/9" behind "Trang".
func pageNumber(s string) (n int, drawn bool) {
	const longest = 16 // bytes
	if len(s) > longest || s == "" {
		return 0, false
	}
	rest, named := strings.CutPrefix(strings.ToLower(s), "trang")
	bare := strings.Trim(rest, " -–—_|")
	digits, _, cut := strings.Cut(bare, "/")
	if cut && !named {
		return 0, false // a date, a ratio
	}
	for _, r := range digits {
		if r < '0' || r > '9' || n > 999 {
			return 0, false
		}
		n = 10*n + int(r-'0')
	}
	return n, named || strings.HasPrefix(s, "-") && strings.HasSuffix(s, "-") || strings.HasPrefix(s, "–") && strings.HasSuffix(s, "–")
}
