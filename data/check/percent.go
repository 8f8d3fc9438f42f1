package check

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

// percents looks for percents that cannot be: nothing falls by more than it
// was. It is wrong only where the number stands right behind the word "giảm";
// shares over 100 % data/figure notes, which knows of what they are.
func (c *checker) percents() {
	for i := range c.rep.Figures {
		f := &c.rep.Figures[i]
		if f.Unit != "%" || f.Direction != data.Down || f.Role != data.ChangePercent || f.Value.Float64() <= 100 {
			continue
		}
		p := &c.rep.Passages[c.place[f.Passage]]
		words := wordsBefore(p.Text, f.Start, 2)
		if n := len(words); n == 0 || words[n-1] != "giam" && (n < 2 || words[n-2] != "giam" || !approximations[words[n-1]]) {
			continue
		}
		c.addFigures(data.Wrong, data.PercentFinding, "Báo cáo ghi giảm "+f.Number+"%, nhưng không thể giảm quá 100%.",
			"Xem lại tỷ lệ, hoặc ghi là tăng, gấp bao nhiêu lần.", f)
	}
}

var approximations = map[string]bool{"tren": true, "hon": true, "gan": true, "khoang": true, "toi": true, "den": true}

// wordsBefore are the last n folded words before a place in a text.
func wordsBefore(text string, at, n int) []string {
	rs := []rune(text)
	if at > len(rs) {
		return nil
	}
	const reach = 40 // code points
	all := fields(viet.Key(string(rs[max(0, at-reach):at])))
	return all[max(0, len(all)-n):]
}
