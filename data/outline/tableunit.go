package outline

import (
	"strings"

	"khobaocao/data/viet"
)

// unitOf is the unit that a row tells: its ĐVT cell, else that of the table.
func (g *grid) unitOf(r int) string {
	if u := g.cellAt(r, g.unitCol); u != "" && !isNumeric(u) {
		return u
	}
	if u := unitTold(g.labelOf(r)); u != "" {
		return u
	}
	return g.unit
}

// columnUnit is the unit that the head of a column tells; a percent wins over
// the unit of the row.
func (g *grid) columnUnit(col int) string {
	if col < 0 || col >= len(g.heads) || col == g.label || col == g.unitCol {
		return ""
	}
	h := viet.Fold(g.heads[col])
	if strings.Contains(h, "%") || strings.Contains(h, "ty le") && g.units[col] == "" {
		return "%"
	}
	return g.units[col]
}

// unitTold reads "Đơn vị tính: triệu đồng", "ĐVT: ha" and "(triệu đồng)".
func unitTold(s string) string {
	const longest = 24 // code points
	f := viet.Fold(s)
	for _, lead := range []string{"don vi tinh", "dvt", "don vi:"} {
		if i := strings.Index(f, lead); i >= 0 {
			u := s[byteOfRune(s, runes(f[:i+len(lead)])):]
			u = strings.Trim(u, " :.;()")
			if u, _, _ = strings.Cut(u, ")"); runes(u) <= longest {
				return u
			}
		}
	}
	open, end := strings.LastIndex(s, "("), strings.LastIndex(s, ")")
	if open < 0 || end < open {
		return ""
	}
	u := strings.TrimSpace(s[open+1 : end])
	if runes(u) > longest || strings.ContainsAny(u, "0123456789=") && u != "m2" && u != "m3" && !strings.Contains(u, "1000") || u == "" {
		return ""
	}
	if !knownUnit(viet.Fold(u)) {
		return ""
	}
	return u
}

// knownUnit reports whether folded words in brackets are a unit.
func knownUnit(f string) bool {
	switch f {
	case "%", "ha", "km", "m", "m2", "m²", "m3", "kg", "tan", "ta/ha", "tan/ha", "dong", "con", "nguoi", "ho", "vu", "luot", "tr.d", "trd":
		return true
	}
	return hasAnySuffix(f, " dong", "ti dong") || strings.HasPrefix(f, "1000") || strings.HasPrefix(f, "nghin ") || strings.HasPrefix(f, "trieu ")
}
