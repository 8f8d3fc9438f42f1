package check

import (
	"strconv"
	"strings"

	"khobaocao/data"
)

// numbering looks for section numbers that are used twice or skipped under one
// heading. Offices number freely, so this is worth a look, never more; a row
// of numbers that starts again at its first is a new part without a number.
func (c *checker) numbering() {
	type row struct {
		style byte
		value int
		as    string
	}
	var open []row // by level
	for _, h := range c.rep.Outline {
		style, value := ordinal(h.Number)
		if h.Level < 1 || style == 0 {
			continue
		}
		for len(open) < h.Level {
			open = append(open, row{})
		}
		open = open[:h.Level]
		last := open[h.Level-1]
		open[h.Level-1] = row{style, value, h.Number}
		if last.style != style || prefix(last.as) != prefix(h.Number) {
			continue
		}
		p := c.passageOf(h.Passage)
		span := data.Span{}
		switch {
		case value == last.value:
			c.add(data.Look, data.NumberingFinding, p, span, "Có hai mục số "+h.Number+".", "Đánh số lại từ mục “"+clip(h.Heading)+"”.")
		case value == last.value+2 && h.Level <= 2:
			c.add(data.Look, data.NumberingFinding, p, span, "Sau mục "+last.as+" là mục "+h.Number+", thiếu một số ở giữa.", "Đánh số lại từ mục “"+clip(h.Heading)+"”.")
		}
	}
}

// prefix is what stands before the last part of a number: "2" of "2.1".
func prefix(number string) string {
	if i := strings.LastIndexByte(number, '.'); i >= 0 {
		return number[:i]
	}
	return ""
}

// ordinal is the value of a number's last part and how it is written: 'I', '1',
// 'a' or 'A'; style 0 where it is none of them. A single I, V, X, C, D is read
// as Roman when capital.
func ordinal(number string) (style byte, value int) {
	if i := strings.LastIndexByte(number, '.'); i >= 0 {
		number = number[i+1:]
	}
	if n, err := strconv.Atoi(number); err == nil && n > 0 && n < 100 {
		return '1', n
	}
	if n := roman(number); n > 0 {
		return 'I', n
	}
	if len(number) == 1 && number[0] >= 'a' && number[0] <= 'z' {
		// Vietnamese lists go a, b, c, d, đ, e or a, b, c, d, e: what follows d
		// cannot be judged.
		if number[0] <= 'd' {
			return 'a', int(number[0]-'a') + 1
		}
	}
	return 0, 0
}

// roman reads I … XXXIX; 0 where it is none.
func roman(s string) int {
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10}
	total := 0
	for i := range len(s) {
		v := values[s[i]]
		if v == 0 {
			return 0
		}
		if i+1 < len(s) && values[s[i+1]] > v {
			v = -v
		}
		total += v
	}
	return total
}

func (c *checker) passageOf(id string) *data.Passage {
	if i, ok := c.place[id]; ok {
		return &c.rep.Passages[i]
	}
	return nil
}

// clip is a heading's first words.
func clip(s string) string {
	const most = 8 // words
	if w := strings.Fields(s); len(w) > most {
		return strings.Join(w[:most], " ") + "…"
	}
	return s
}
