package msg

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// roleWords name what a figure is in its statement.
var roleWords = map[data.Role]string{
	data.Actual:          "thực hiện",
	data.Estimate:        "ước thực hiện",
	data.Level:           "hiện có",
	data.Target:          "kế hoạch",
	data.PercentOfTarget: "% kế hoạch",
	data.Share:           "tỷ trọng",
	data.Part:            "trong đó",
	data.Total:           "tổng số",
	data.Prior:           "kỳ so sánh",
	data.Change:          "tăng, giảm",
	data.ChangePercent:   "tăng, giảm %",
	data.Remaining:       "còn lại",
	data.Rate:            "tỷ lệ",
	data.Threshold:       "mức quy định",
}

// RoleWord is the role in the user's words.
func RoleWord(r data.Role) string {
	if w, ok := roleWords[r]; ok {
		return w
	}
	return Missing
}

// Amount is the number as printed with its unit and the word that makes it
// approximate: "trên 12,4 tỷ đồng", "44,62%".
func Amount(f data.Figure) string {
	out := f.Number
	switch {
	case f.Unit == "%" || f.Unit == "‰":
		out += f.Unit
	case f.Unit != "":
		out += " " + f.Unit
	}
	if f.Qualifier != "" {
		out = f.Qualifier + " " + out
	}
	return out
}

// TimeWords say of what time a figure is; "" where the text gives none.
func TimeWords(f data.Figure) string {
	switch {
	case f.Time == data.TimePeriod:
		return "trong kỳ"
	case f.Time == data.TimeToDate:
		return "lũy kế"
	case f.Time == data.TimePriorYear:
		return "cùng kỳ năm trước"
	case f.Time == data.TimeNext:
		return "kỳ tới"
	case strings.HasPrefix(f.Time, data.TimeAsOf):
		word := "tính đến "
		if f.Role == data.Actual || f.Role == data.Estimate || f.Role == data.PercentOfTarget {
			word = "lũy kế đến "
		}
		return word + isoDate(strings.TrimPrefix(f.Time, data.TimeAsOf))
	case strings.HasPrefix(f.Time, data.TimeRange):
		from, to, _ := strings.Cut(strings.TrimPrefix(f.Time, data.TimeRange), "..")
		return "từ " + isoDate(from) + " đến " + isoDate(to)
	}
	return ""
}

// TimeOf says of what time a figure of a report is, in words: "trong tháng
// 5/2023", "lũy kế đến hết tháng 5/2023".
func TimeOf(f data.Figure, period data.Period) string {
	if period.IsZero() {
		return TimeWords(f)
	}
	name := []rune(viet.FormatPeriod(period))
	name[0] = unicode.ToLower(name[0])
	switch f.Time {
	case data.TimePeriod:
		return "trong " + string(name)
	case data.TimeToDate:
		return "lũy kế đến hết " + string(name)
	case "":
		return string(name)
	}
	return TimeWords(f)
}

func isoDate(s string) string {
	d, err := data.ParseDate(s)
	if err != nil {
		return s
	}
	return viet.FormatDate(d)
}

// heads are the roles that a statement is about; the others say more of it.
var heads = map[data.Role]bool{data.Actual: true, data.Estimate: true, data.Level: true, data.Total: true, data.Rate: true, data.Remaining: true, data.Part: true, data.Share: true, data.Threshold: true}

// FigureLine is what was read of a figure, in one line with the others of its
// group: "Thu ngân sách · lũy kế đến 18/05/2023 · 12,4 tỷ đồng · đạt 4,0% kế
// hoạch (310,5 tỷ đồng)".
func FigureLine(f data.Figure, group []data.Figure) string {
	head, more := statement(f, group)
	parts := []string{}
	for _, s := range []string{Capital(head.Subject), TimeWords(head)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	amount := Amount(head)
	switch {
	case !heads[head.Role]:
		amount = RoleWord(head.Role) + ": " + amount
	case head.Role == data.Estimate && head.Qualifier == "":
		amount = "ước " + amount
	case head.Role == data.Remaining:
		amount = "còn " + amount
	}
	parts = append(parts, amount)
	return strings.Join(append(parts, companions(more)...), " · ")
}

// Companions are the sayings beside a main figure: "đạt 4,0% kế hoạch (310,5 tỷ
// đồng)", "cùng kỳ 11,2 tỷ đồng", "giảm 9 vụ".
func Companions(f data.Figure, group []data.Figure) []string {
	_, more := statement(f, group)
	return companions(more)
}

func companions(more []data.Figure) []string {
	var out []string
	var target *data.Figure
	for i := range more {
		if more[i].Role == data.Target {
			target = &more[i]
		}
	}
	for _, f := range more {
		switch f.Role {
		case data.PercentOfTarget:
			s := "đạt " + Amount(f) + " kế hoạch"
			if f.Direction == data.Up {
				s = "vượt " + Amount(f) + " kế hoạch"
			}
			if target != nil {
				s += " (" + Amount(*target) + ")"
				target = nil
			}
			out = append(out, s)
		case data.Prior:
			out = append(out, "kỳ so sánh "+Amount(f))
		case data.Change, data.ChangePercent:
			out = append(out, changeWords(f))
		}
	}
	if target != nil {
		out = append(out, "kế hoạch "+Amount(*target))
	}
	return out
}

func changeWords(f data.Figure) string {
	switch f.Direction {
	case data.Up:
		return "tăng " + Amount(f)
	case data.Down:
		return "giảm " + Amount(f)
	case data.Same:
		return "không tăng, không giảm"
	}
	return "chênh lệch " + Amount(f)
}

// statement cuts a figure's group into statements, each a main figure with
// those that say more of it up to the next main one, and returns the one that
// has f. Where there is only one main figure, all others belong to it; else a
// figure before any main one stands alone.
func statement(f data.Figure, group []data.Figure) (head data.Figure, more []data.Figure) {
	var mates []data.Figure
	for _, g := range group {
		if g.Group == f.Group && g.Group != "" && g.Passage == f.Passage {
			mates = append(mates, g)
		}
	}
	sort.SliceStable(mates, func(i, j int) bool { return mates[i].Start < mates[j].Start })
	from, to := -1, len(mates)
	for i, g := range mates {
		if heads[g.Role] && g.Start <= f.Start {
			from = i
		}
		if heads[g.Role] && g.Start > f.Start {
			to = i
			break
		}
	}
	if n := onlyHead(mates); n >= 0 { // one main figure: all others speak of it, the plan before it too
		return mates[n], slices.Delete(slices.Clone(mates), n, n+1)
	}
	if from < 0 {
		return f, nil
	}
	return mates[from], mates[from+1 : to]
}

// onlyHead is the one main figure of a group, -1 where there is none or several.
func onlyHead(group []data.Figure) int {
	at := -1
	for i, g := range group {
		switch {
		case !heads[g.Role]:
		case at >= 0:
			return -1
		default:
			at = i
		}
	}
	return at
}
