package figure

import (
	"context"
	"strconv"
	"strings"

	"khobaocao/data"
)

// Read fills rep.Figures, rep.Relations and rep.Findings from rep.Passages.
// Everything else of the report stays as it is; the header's period and the
// tasks help to tell times. Reading the same report twice gives the same
// result. A passage too long to read is added to rep.Doubts. The only error is
// the context's; then rep keeps what it had.
func Read(ctx context.Context, rep *data.Report) error {
	r := reader{rep: rep, tasks: map[string]bool{}, anchors: map[string]anchor{}, rows: map[[2]int]int{}, hangs: map[int]int{}}
	r.line.year, r.line.month = rep.Header.Period.End.Year, rep.Header.Period.End.Month
	for _, t := range rep.Tasks {
		r.tasks[t.Passage] = true
	}
	for i := range rep.Passages {
		if err := ctx.Err(); err != nil {
			return err
		}
		if rep.Passages[i].Kind != data.NotePassage {
			r.passage(i)
		}
	}
	for i := range rep.Passages {
		if err := ctx.Err(); err != nil {
			return err
		}
		if rep.Passages[i].Kind == data.NotePassage {
			r.passage(i)
		}
	}
	r.inOrder()
	for k := range r.qs {
		q := &r.qs[k]
		q.fig.ID = "f" + strconv.Itoa(k+1)
		q.fig.Group = "g" + strconv.Itoa(q.group)
	}
	relations, findings, err := r.relate(ctx)
	if err != nil {
		return err
	}
	rep.Relations, rep.Findings = relations, findings
	rep.Figures = make([]data.Figure, len(r.qs))
	for k := range r.qs {
		rep.Figures[k] = r.qs[k].fig
	}
	return nil
}

// reader holds what is gathered over a report.
type reader struct {
	rep     *data.Report
	line    line
	qs      []quantity // of all passages, in reading order of the passages read
	group   int
	tasks   map[string]bool // passages that set tasks
	anchors map[string]anchor
	ties    []tie
	lead    leadTime
	listed  listLead
	heads   []string       // the last row of words of a drawn table
	hangs   map[int]int    // passage of a note → statement that carries its mark
	rows    map[[2]int]int // statement of a table's row
}

// longestPassage is the most bytes of a passage whose figures are read: what
// ties figures together looks at windows of them, so that a made or broken text
// of one paragraph takes as long as its size; beyond some thousand pages without
// a paragraph's end it is no report, and the passage becomes a doubt.
const longestPassage = 2 << 20

// passage reads one passage; a passage without a digit costs one look.
func (r *reader) passage(i int) {
	p := &r.rep.Passages[i]
	if len(p.Text) > longestPassage {
		r.rep.Doubts = append(r.rep.Doubts, p.ID)
		return
	}
	if !strings.ContainsAny(p.Text, "0123456789") {
		if strings.Contains(p.Text, "\t") {
			r.plainRow(i)
		}
		if len(p.Refs) > 0 || p.Kind != data.NotePassage && strings.ContainsAny(p.Text, "¹²³⁰⁴⁵⁶⁷⁸⁹") {
			r.line.lex(p.Text)
			r.keepAnchors(p, nil, len(r.qs))
		} else if p.Kind == data.ParagraphPassage && strings.HasSuffix(p.Text, ":") || p.Kind == data.HeadingPassage {
			r.line.lex(p.Text)
			r.keepLead(p)
			r.keepListLead(p, nil)
		}
		return
	}
	if p.Kind == data.CellPassage && p.Cell != nil {
		r.cell(i)
		return
	}
	if !strings.Contains(p.Text, "\t") || !r.plainRow(i) {
		r.text(i)
	}
}

// text reads the passage as running text.
func (r *reader) text(i int) {
	p := &r.rep.Passages[i]
	l := &r.line
	l.lex(p.Text)
	l.exclude()
	from := len(r.qs)
	r.qs = l.findQuantities(r.qs)
	qs := r.qs[from:]
	if len(qs) == 0 {
		r.keepLead(p)
		r.keepListLead(p, nil)
		r.keepAnchors(p, qs, from)
		return
	}
	r.giveListUnit(p, qs)
	for k := range qs {
		q := &qs[k]
		q.passage = i
		t := l.at(q.tok)
		q.fig.Passage, q.fig.Start, q.fig.End = p.ID, t.start, t.end
		q.fig.Number, q.fig.Value, q.fig.Unit = p.Text[t.from:t.to], t.value, q.unit.name
		q.fig.Source = data.FromText
		if p.Kind == data.CellPassage {
			q.fig.Source = data.FromCell
		}
	}
	r.speak(p, qs)
	r.ties = r.ties[:0]
	r.useLead(p, qs)
	if a, ok := r.anchors[p.Mark]; ok && p.Kind == data.NotePassage && a.figure >= 0 {
		r.hangs[i] = a.group
	}
	r.tieNote(p, qs)
	if p.Kind != data.NotePassage && p.Kind != data.CellPassage {
		r.divideBefore(i, qs, from)
	}
	r.keepAnchors(p, qs, from)
	r.keepListLead(p, qs)
	for k := range qs { // from now on places in qs are places in r.qs
		for _, at := range []*int{&qs[k].mate, &qs[k].lead, &qs[k].base, &qs[k].whole} {
			if *at >= 0 {
				*at += from
			}
		}
	}
	for _, t := range r.ties {
		q := &qs[t.k]
		if q.base < 0 {
			q.base = t.figure
		}
		if t.part && q.whole < 0 {
			q.whole = t.figure
		}
	}
}

// speak runs the grammar over the quantities of the passage at hand.
func (r *reader) speak(p *data.Passage, qs []quantity) {
	l := &r.line
	l.place(qs)
	next := r.isNext(p) && !l.tellsResults()
	for k := range qs {
		l.readCues(&qs[k])
	}
	l.assignBases(qs)
	l.assignRoles(qs, next)
	l.nameSubjects(qs, r.contextOf(p))
	l.times(qs, r.rep.Header.Period, next, p.Kind == data.NotePassage)
	r.group = l.group(qs, r.group)
}

// isNext reports whether the passage speaks of the next period: it sets a
// task, or stands under a heading of tasks to come.
func (r *reader) isNext(p *data.Passage) bool {
	if r.tasks[p.ID] {
		return true
	}
	topic := fold(p.Topic)
	for _, w := range []string{"nhiem vu trong tam", "phuong huong", "nhiem vu thang", "nhiem vu quy", "mot so nhiem vu", "chi tieu phan dau", "muc tieu nam", "nhiem vu, giai phap"} {
		if strings.Contains(topic, w) && !strings.Contains(topic, "ket qua") && !strings.Contains(topic, "thuc hien nhiem vu") {
			return true
		}
	}
	return false
}

// contextOf gathers what the passage's figures may take their subject from.
func (r *reader) contextOf(p *data.Passage) setting {
	l := &r.line
	ctx := setting{topic: headingWords(p.Topic)}
	for i := range l.toks {
		if l.pauseAt(i) == colonPause && l.at(i).depth == 0 {
			if head := l.headWords(span{0, i}); !head.empty() {
				ctx.field = l.print(head, 12)
			}
			break
		}
		if l.pauseAt(i) == sentencePause || i > maxHead || l.isNumber(i) && l.at(i).why == isFigure {
			break
		}
	}
	if p.Kind == data.ItemPassage && within(p.Section, r.listed.section) {
		ctx.lead = r.listed.figures
	}
	if ctx.field == "" && namesField(ctx.topic) {
		ctx.field = ctx.topic
	}
	if p.Kind == data.NotePassage {
		ctx.anchor = r.anchors[p.Mark].words
	}
	if p.Cell != nil {
		ctx.anchor = clip(p.Cell.Label, 12)
	}
	return ctx
}

// namesField reports whether a heading names a field or a thing ("Phạm pháp
// hình sự"), not a part of the report ("Kết quả thực hiện …").
func namesField(topic string) bool {
	const longest = 8 // words
	if n := words(topic); n == 0 || n > longest {
		return false
	}
	f := fold(topic)
	for _, w := range []string{"ket qua", "tinh hinh", "danh gia", "mot so", "nhiem vu", "phuong huong", "ton tai", "han che", "nguyen nhan", "cong tac lanh dao", "cong tac chi dao", "dac diem", "kien nghi", "de xuat", "linh vuc", "cac mat", "tren cac", "giai phap", "noi dung", "thuan loi", "kho khan", "muc tieu", "phan thu", "uu diem", "khuyet diem", "cac linh vuc", "van hoa - xa hoi", "ve kinh te", "kinh te"} {
		if strings.HasPrefix(f, w) {
			return false
		}
	}
	return true
}

// headingWords is a heading as context: without its number and its dots.
func headingWords(s string) string {
	s = strings.TrimLeft(s, "0123456789.)-+* ")
	if roman := strings.TrimLeft(s, "IVX"); len(roman) < len(s) && strings.HasPrefix(roman, ".") {
		s = roman
	}
	return strings.Trim(s, "0123456789.)-+* :;")
}

// inOrder puts the quantities of all passages into document order: notes were
// read last, but stand where they stand.
func (r *reader) inOrder() {
	order := make([]int, 0, len(r.qs))
	starts := map[int][]int{}
	for k := range r.qs {
		starts[r.qs[k].passage] = append(starts[r.qs[k].passage], k)
	}
	for i := range r.rep.Passages {
		order = append(order, starts[i]...)
	}
	place := make([]int, len(r.qs))
	for to, from := range order {
		place[from] = to
	}
	sorted := make([]quantity, len(r.qs))
	for to, from := range order {
		q := r.qs[from]
		for _, at := range []*int{&q.mate, &q.lead, &q.base, &q.whole} {
			if *at >= 0 {
				*at = place[*at]
			}
		}
		sorted[to] = q
	}
	r.qs = sorted
}
