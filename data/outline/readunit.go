package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// readUnit finds issuer, unit and level: from the left block, else from the
// symbol, the title, the signature and at last the units that the text names
// most (then with a doubt).
func (r *reading) readUnit() {
	h := &r.rep.Header
	names := bodies(r.head.left)
	h.Issuer = issuerOf(names, r.head.party, h.Place)
	if u := placeIn(h.Issuer); u.name != "" {
		h.Unit, h.Level = u.name, u.level
		return
	}
	level := r.level(h)
	_, seated := namedAfter(h.Issuer, h.Place)
	if seated {
		r.unitFromText(h, level)
	}
	for i := len(names) - 1; i >= 0 && h.Unit == ""; i-- {
		if u := placeIn(sentenceCase(names[i])); u.name != "" && (level == "" || u.level == level) && !(r.head.party && i == 0 && len(names) > 1) {
			h.Unit, h.Level = u.name, u.level
		}
	}
	if h.Unit == "" {
		r.unitFromText(h, level)
	}
	if h.Unit == "" && h.Place != "" && level != "" && level != "tỉnh" {
		h.Unit, h.Level = h.Place, level
		r.rep.Doubts = append(r.rep.Doubts, "unit")
	}
	r.completeIssuer(h)
}

// level tells the level from the issuer's word, the symbol, the title or the
// committee that the text names most.
func (r *reading) level(h *data.Header) string {
	for _, text := range []string{h.Issuer + " ", h.Title + " "} {
		for _, c := range committeeLevels {
			if containsFold(text, c.word) {
				return c.level
			}
		}
	}
	if l := levelOfSymbol(h.Symbol); l != "" {
		return l
	}
	if u := placeIn(h.Title); u.name != "" {
		return u.level
	}
	counts := map[string]int{}
	for _, p := range r.rep.Passages {
		for _, c := range committeeLevels {
			counts[c.level] += strings.Count(p.Text, c.word)
		}
		for _, l := range levels {
			counts[l] += ownLevel(p.Text, l)
		}
	}
	best := ""
	for _, l := range levels {
		if counts[l] > counts[best] {
			best = l
		}
	}
	return best
}

// ownWords stand before the level of the unit that a report is about, when no
// name follows: "trên địa bàn huyện", "toàn xã".
var ownWords = []string{"địa bàn ", "oàn ", "UBND ", "nhân dân ", "ảng bộ ", "ảng ủy ", "ảng uỷ "}

// ownLevel counts the places where a text speaks of its own unit by its level.
func ownLevel(s, level string) int {
	n := 0
	for from := 0; ; {
		i := strings.Index(s[from:], " "+level)
		if i < 0 {
			return n
		}
		i += from
		from = i + 1 + len(level)
		if rest := s[from:]; !hasAnyPrefix(rest, " hội", " viên", " đội") && nameAt(strings.TrimPrefix(rest, " ")) == "" && !strings.HasPrefix(rest, ", ") && !startsLower(rest) && hasAnySuffix(s[:i+1], ownWords...) {
			n++
		}
	}
}

func containsFold(s, word string) bool {
	return strings.Contains(s, word) || strings.Contains(strings.ToLower(s), strings.ToLower(word)+" ")
}

// unitFromText takes the unit of the title, else the one that the text names
// most at this level.
func (r *reading) unitFromText(h *data.Header, level string) {
	if u := placeIn(sentenceCase(h.Title)); u.name != "" && (level == "" || u.level == level) && !upper(h.Title) {
		h.Unit, h.Level = u.name, u.level
		return
	}
	c := census{}
	for _, p := range r.rep.Passages {
		c.countPlaces(p.Text)
	}
	for _, s := range h.Recipients {
		c.countPlaces(s)
	}
	c.countPlaces(h.Title)
	c.countPlaces(r.head.sent)
	for p := range c {
		if strings.Contains(viet.Fold(h.Title), viet.Fold(p.name)) {
			c[p] += 5
		}
		if h.Place != "" && viet.Fold(h.Place) == viet.Fold(p.name) {
			c[p] += 50
		}
	}
	if u, ok := c.most(level); ok {
		h.Unit, h.Level = u.name, u.level
		r.rep.Doubts = append(r.rep.Doubts, "unit")
	} else if level != "" {
		h.Level = level
	}
}

// completeIssuer names the issuer from the symbol or the signature where the
// head does not, and adds the unit where the head leaves it out.
func (r *reading) completeIssuer(h *data.Header) {
	if h.Unit == "" {
		return
	}
	u := place{h.Level, h.Unit}
	if h.Issuer == "" {
		h.Issuer = r.issuerFromEnd(h, r.foot, u)
		if h.Issuer != "" {
			r.rep.Doubts = append(r.rep.Doubts, "issuer")
		}
		return
	}
	if _, seated := namedAfter(h.Issuer, h.Place); seated || placeIn(h.Issuer).name != "" || hasOwnName(h.Issuer) {
		return
	}
	for _, c := range committeeLevels {
		if strings.HasSuffix(h.Issuer, c.word) {
			h.Issuer += " " + h.Unit
			return
		}
	}
	if rest, ok := strings.CutSuffix(h.Issuer, " "+u.level); ok { // "… VIỆT NAM XÃ" without the name
		h.Issuer = rest
	}
	h.Issuer += " " + u.String()
}

// committeeOf is the Party committee of a unit: "Huyện ủy Lam Nguyên", "Đảng ủy
// xã Tân Lập".
func committeeOf(u place) string {
	for _, c := range committeeLevels {
		if c.level == u.level && !strings.Contains(strings.ToLower(c.word), "đoàn") {
			return c.word + " " + u.name
		}
	}
	return "Đảng ủy " + u.String()
}

// issuerFromEnd names the issuer from the issuer's letters in the symbol
// ("HU", "ĐU", "UBND"), else from the authority line or the post.
func (r *reading) issuerFromEnd(h *data.Header, f foot, u place) string {
	tail := strings.ToUpper(h.Symbol[strings.LastIndexAny(h.Symbol, "/-")+1:])
	if i := strings.LastIndexByte(h.Symbol, '-'); i > 0 && strings.Contains(h.Symbol, "/") && strings.LastIndexByte(h.Symbol, '/') < i {
		tail = strings.ToUpper(h.Symbol[i+1:])
	}
	by := viet.Fold(f.authority + " " + f.post)
	switch {
	case tail == "UBND" || tail == "" && strings.Contains(by, "uy ban nhan dan"):
		return "Ủy ban nhân dân " + u.String()
	case tail == "HU" || tail == "TU" || tail == "QU" || tail == "ĐU":
		return committeeOf(u)
	case strings.HasPrefix(tail, "MTTQ") || strings.Contains(by, "mat tran"):
		return "Ủy ban Mặt trận Tổ quốc Việt Nam " + u.String()
	case strings.Contains(by, "chanh van phong") && strings.Contains(viet.Fold(h.Title), " uy "):
		return "Văn phòng " + committeeOf(u)
	case tail == "" && by == " " && containsAny(viet.Fold(h.Title+" "+r.head.sent), "cua ubnd "+viet.Fold(u.String()), "cua uy ban nhan dan "+viet.Fold(u.String())):
		return "Ủy ban nhân dân " + u.String()
	case strings.Contains(by, "ban thuong vu") || strings.Contains(by, "bi thu") && tail == "":
		return committeeOf(u)
	case strings.Contains(by, "chu tich") && tail == "":
		return "Ủy ban nhân dân " + u.String()
	}
	return ""
}
