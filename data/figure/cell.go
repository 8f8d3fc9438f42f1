package figure

import (
	"fmt"
	"strings"

	"khobaocao/data"
)

// cell reads a cell of an annex table. A cell that is a bare number takes its
// role and time from the head of its column, its subject from the row's label
// and its unit from the row or the head; a cell with words is read as text,
// with the label as its field. The figures of one row are one statement.
func (r *reader) cell(i int) {
	p := &r.rep.Passages[i]
	if isTextRow(p) {
		r.textRow(i)
		return
	}
	head := fold(p.Cell.Head)
	if p.Text == p.Cell.Label || skipHead(head) {
		return
	}
	l := &r.line
	l.lex(p.Text)
	number, negative := l.bareNumber()
	if number < 0 {
		r.text(i)
		return
	}
	q := quantity{tok: number, end: number + 1, mate: -1, lead: -1, base: -1, whole: -1, passage: i, cell: true}
	t := l.at(number)
	q.unit = r.cellUnit(p.Cell, l, number)
	q.fig = data.Figure{Passage: p.ID, Start: t.start, End: t.end, Number: p.Text[t.from:t.to], Value: t.value, Source: data.FromCell}
	r.headRole(&q, head, negative)
	q.fig.Unit = q.unit.name
	q.fig.Subject = cellSubject(p.Cell, q.fig.Role)
	q.group = r.rowGroup(p.Cell)
	q.table, q.row, q.column, q.totals = p.Cell.Table, p.Cell.Row, p.Cell.Column, totalRow(p.Cell.Label)
	r.qs = append(r.qs, q)
}

// skipHead reports whether a column holds no figures: row numbers, days,
// names.
func skipHead(head string) bool {
	return head == "tt" || head == "stt" || hasAny(head, skipHeads)
}

// hasAny reports whether one of the words stands in s.
func hasAny(s string, words []string) bool {
	s += " "
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// bareNumber is the token of the only number of a cell that holds nothing
// else but signs, brackets and a unit, or −1. A minus or brackets make it
// negative ("-12,5", "(12,5)").
func (l *line) bareNumber() (tok int, negative bool) {
	tok = -1
	for i := range l.toks {
		switch t := &l.toks[i]; {
		case t.kind == numberToken:
			if tok >= 0 {
				return -1, false
			}
			tok = i
		case t.kind == wordToken && tok < 0:
			return -1, false
		case t.punct == '/' || t.punct == '=' || t.punct == ':':
			return -1, false
		case tok < 0 && (t.punct == '-' || t.punct == '−' || t.punct == '('):
			negative = true
		}
	}
	if tok < 0 {
		return -1, false
	}
	if u, n := l.knownUnit(tok + 1); n == 0 && l.at(tok+1).kind == wordToken || n > 0 && l.at(tok+1+n).kind == wordToken && u.kind != noUnit {
		return -1, false
	}
	return tok, negative
}

// cellUnit is the unit printed in the cell, else the row's or the head's.
func (r *reader) cellUnit(at *data.CellPlace, l *line, number int) unit {
	if u, n := l.knownUnit(number + 1); n > 0 {
		return u
	}
	if at.Unit == "" {
		return unit{}
	}
	var one line
	one.lex(at.Unit)
	if u, n := one.knownUnit(0); n > 0 {
		return u
	}
	return unit{name: strings.ToLower(strings.TrimSpace(at.Unit)), kind: nounUnit}
}

// headRole reads role, time and direction from the column's head. A percent
// against last year is a rise or fall where it has a sign or the head says so
// or it is small, else it is "bằng … %".
func (r *reader) headRole(q *quantity, head string, negative bool) {
	percent := hasAny(head, percentHeads) || hasAny(head, shareHeads)
	if percent {
		q.unit = unit{name: "%", kind: percentUnit}
	}
	change := hasAny(head, changeHeads)
	const small = 50 // per cent; below it "so cùng kỳ" is a change
	q.fig.Time = data.TimePeriod
	switch prior, plan := hasAny(head, priorHeads), hasAny(head, planHeadsCell); {
	case percent && prior || percent && change && !plan:
		q.fig.Role = data.ChangePercent
		q.equals = !negative && !strings.Contains(head, "tang") && !strings.Contains(head, "giam") && q.fig.Value.Float64() > small
	case percent && plan:
		q.fig.Role = data.PercentOfTarget
	case hasAny(head, shareHeads):
		q.fig.Role = data.Share
	case percent:
		q.fig.Role = data.Rate
	case change && prior, change && !plan && !hasAny(head, actualHeads):
		q.fig.Role = data.Change
	case hasAny(head, nextHeads), plan && !percent && r.rep.Header.Period.End.Year > 0 && strings.Contains(head, fmt.Sprint(r.rep.Header.Period.End.Year+1)):
		q.fig.Role, q.fig.Time = data.Target, data.TimeNext
	case hasAny(head, cumulHeads) && !prior:
		q.fig.Role, q.fig.Time = data.Actual, data.TimeToDate
	case prior:
		q.fig.Role, q.fig.Time = data.Prior, data.TimePriorYear
	case hasAny(head, estimateHeads):
		q.fig.Role, q.fig.Approx, q.fig.Qualifier = data.Estimate, true, "ước"
	case hasAny(head, remainingHeads):
		q.fig.Role, q.fig.Time = data.Remaining, data.TimeToDate
	case plan && !hasAny(head, actualHeads[:2]):
		q.fig.Role = data.Target
		if y := r.rep.Header.Period.End.Year; y > 0 {
			q.fig.Time = fmt.Sprintf("%s%04d-01-01..%04d-12-31", data.TimeRange, y, y)
		}
	default:
		q.fig.Role = data.Actual
	}
	if q.fig.Role == data.Change || q.fig.Role == data.ChangePercent {
		q.fig.Direction = data.Up
		if negative || q.equals && q.fig.Value.Float64() < 100 || strings.Contains(head, "giam") && !strings.Contains(head, "tang") {
			q.fig.Direction = data.Down
		}
	}
}

// cellSubject is the row's label; a head that names a thing of its own, no
// role, is added.
func cellSubject(c *data.CellPlace, role data.Role) string {
	label := strings.Trim(strings.TrimLeft(c.Label, "-+*• "), " :;.")
	head := fold(c.Head)
	if role != data.Actual || hasAny(head, actualHeads) || hasAny(head, cumulHeads) || c.Head == "" {
		return clip(label, maxSubjectWords)
	}
	if label == "" {
		return clip(c.Head, maxSubjectWords)
	}
	return clip(label+" ("+strings.ReplaceAll(c.Head, " | ", ", ")+")", maxSubjectWords)
}

// rowGroup is the statement of a table's row.
func (r *reader) rowGroup(c *data.CellPlace) int {
	key := [2]int{c.Table, c.Row}
	if g, ok := r.rows[key]; ok {
		return g
	}
	r.group++
	r.rows[key] = r.group
	return r.group
}
