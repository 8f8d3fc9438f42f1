package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Read turns a document into a report without figures. Every passage has an
// id p1, p2, … in document order, notes last. Fields that were not found, or
// that were derived from the body, are named in Doubts.
func Read(doc data.Document) data.Report {
	r := reading{doc: doc, lines: flatten(doc)}
	r.rep.Outline, r.rep.Notes, r.rep.Tasks = []data.Heading{}, []data.Note{}, []data.Task{} // "[]" in JSON
	r.head = readHead(r.lines)
	isArticle := false
	if r.head.kind == "" && !r.head.form && !r.titleInside() {
		r.art, isArticle = readArticle(doc, r.lines)
	}
	if isArticle {
		r.readArticleBody()
	} else {
		r.readReportBody()
	}
	return r.rep
}

// reading is one document on its way to a report.
type reading struct {
	doc   data.Document
	lines []line
	head  head
	foot  foot
	art   article
	rep   data.Report
}

func (r *reading) readReportBody() {
	h := &r.rep.Header
	h.Kind, h.Symbol, h.Title = r.head.kind, r.head.symbol, r.head.title
	start := r.head.body
	if h.Title == "" {
		h.Title, start = fragmentTitle(r.lines, start)
		if strings.HasPrefix(viet.Fold(h.Title), "bao cao ") && h.Kind == "" {
			h.Kind = "báo cáo"
		}
		for start < len(r.lines) && strings.HasPrefix(r.lines[start].fold, "kinh gui") {
			start = r.head.skipAddressees(r.lines, start)
		}
	}
	r.lines = withoutPortal(r.lines, start)
	r.foot = readFoot(r.lines, start)
	r.buildPassages(start, r.foot.at)
	place, day, blank := readPlace(r.head.placed)
	h.Place, h.Date = place, day
	h.Signer, h.SignerTitle, h.Recipients = r.foot.signer, r.foot.title(), r.foot.recipients
	r.readUnit()
	year := yearOfReport(h.Title, day)
	if year == 0 {
		year = yearInBody(&r.rep)
	}
	var leads []string
	if len(r.rep.Tasks) == 0 {
		leads = pickLeadTasks(&r.rep, r.titlePeriod())
	}
	p := readPeriods(&r.rep, year, leads)
	h.Period, h.Cumulative, h.NextPeriod = p.own, p.cumulative, p.next
	r.doubtHeader(p, blank)
}

// buildPassages cuts lines[from:to] into passages; notes may stand behind.
func (r *reading) buildPassages(from, to int) {
	y := layoutOf(r.doc.Format, r.lines[from:to])
	if y.lines {
		dropPageNumbers(r.lines[from:to])
	}
	notes, lost := takeNotes(r.lines[from:], y, to-from)
	if y.lines {
		markRows(r.lines[from:to])
	}
	body := joinLines(r.lines[from:to], y, lost)
	if len(r.doc.Notes) > 0 {
		notes = normalNotes(r.doc.Notes)
	} else if len(notes) > 0 {
		linkNotes(body, notes)
	}
	b := builder{rep: &r.rep, own: r.titlePeriod()}
	b.build(body)
	b.annex(r.lines[to:])
	b.notes(notes)
}

// titlePeriod is the report's own period as far as its title and the day of
// signing tell it.
func (r *reading) titlePeriod() data.Period {
	h := r.rep.Header
	_, day, _ := readPlace(r.head.placed)
	return titlePeriods(h.Title, yearOfReport(h.Title, day)).own
}

// longInFoot is the least length, in code points, of a line behind the foot
// that is text and no recipient.
const longInFoot = 160

// annex files the tables and texts that follow the foot: "Phụ lục".
func (b *builder) annex(lines []line) {
	for i, l := range lines {
		if l.table != nil || startsAnnex(l) || runes(l.text) > longInFoot {
			b.nest, b.topic = nesting{}, ""
			b.tasks, b.annexed = taskPicker{}, true
			b.build(lines[i:])
			return
		}
	}
}

func normalNotes(notes []data.Note) []data.Note {
	out := make([]data.Note, 0, len(notes))
	for _, n := range notes {
		out = append(out, data.Note{Mark: n.Mark, Text: strings.TrimSpace(viet.NFC(n.Text))})
	}
	return out
}

func splitLines(s string) []string {
	var out []string
	for _, one := range strings.Split(s, "\n") {
		if one = strings.TrimSpace(one); one != "" {
			out = append(out, one)
		}
	}
	return out
}

func trimRight(s string) string { return strings.TrimRight(s, " \t") }

func (r *reading) readArticleBody() {
	h := &r.rep.Header
	h.Kind, h.Title, h.Signer, h.Date = "bài viết", r.art.title, r.art.author, r.art.published
	kept := r.lines[:0:0]
	for _, l := range r.lines[r.art.from:r.art.to] {
		if !isBoilerplate(l) {
			kept = append(kept, l)
		}
	}
	r.lines = kept
	r.buildPassages(0, len(kept))
	r.readUnit()
	h.Issuer = ""
	year := r.art.published.Year
	p := articlePeriods(&r.rep, year)
	h.Period, h.Cumulative, h.NextPeriod = p.own, p.cumulative, p.next
	if len(r.rep.Tasks) == 0 {
		pickArticleTasks(&r.rep)
	}
	r.doubtHeader(p, false)
}

// yearInBody is the year of the first heading or paragraph that names a
// period with one, 0 if none does.
func yearInBody(rep *data.Report) int {
	const reach = 12 // passages
	for _, p := range rep.Passages[:min(len(rep.Passages), reach)] {
		for _, m := range viet.Periods(firstRunes(p.Text, 400)) {
			if m.YearGiven && m.Period.Kind != data.Term && m.Period.Kind != data.Range {
				return m.Period.End.Year
			}
		}
	}
	return 0
}
