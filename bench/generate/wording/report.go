package wording

import (
	"strings"

	"khobaocao/bench/generate/paper"
)

// body writes the outline: what was done, what was wanting, what comes next.
func (w *writer) body() {
	var sections []section
	if w.unit.Party {
		sections = []section{w.partyWork(), w.economy(), w.society(), w.security()}
	} else {
		sections = []section{w.economy(), w.society(), w.security(), w.administration()}
	}
	w.answers(sections)

	o := &outline{style: w.paper.Style}
	name, slipped := w.slipMonth()
	frame := w.usually("Kết quả thực hiện nhiệm vụ ", "Tình hình thực hiện nhiệm vụ ")
	if w.unit.Party {
		frame = w.usually("Kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ ", "Tình hình và kết quả lãnh đạo ")
	}
	heading := strings.ToUpper(frame + name)
	if slipped {
		w.slips = append(w.slips, Slip{Kind: "month", Quote: heading, Printed: strings.ToUpper(name), Right: strings.ToUpper(w.named(w.spec))})
	}
	w.open(o, 1, heading)
	for _, s := range sections {
		w.open(o, 2, s.heading)
		w.section(o, s)
	}
	judgement := w.usually("TỒN TẠI, HẠN CHẾ", "KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN", "ĐÁNH GIÁ CHUNG")
	w.open(o, 1, judgement)
	if judgement == "ĐÁNH GIÁ CHUNG" {
		w.block(paper.Plain, w.tell(merits))
		w.block(paper.Plain, "Tuy nhiên vẫn còn một số hạn chế:")
	}
	w.weak()
	next := strings.ToUpper(w.named(w.spec.next()))
	w.open(o, 1, w.usually("NHIỆM VỤ TRỌNG TÂM ", "MỘT SỐ NHIỆM VỤ TRỌNG TÂM ", "PHƯƠNG HƯỚNG, NHIỆM VỤ ")+next)
	w.promises()
	w.annex()
}

// section sets the topics of a field in the office's manner.
func (w *writer) section(o *outline, s section) {
	for _, t := range s.topics {
		t.colonLater()
		w.footnotes(&t)
		if len(t.sentences) == 0 {
			continue
		}
		switch w.mode {
		case 0:
			w.block(paper.Plain, t.label+": "+lowerFirst(t.sentences))
		case 1:
			w.block(paper.Bullet, t.label+": "+lowerFirst(t.sentences[:1]))
			for _, s := range t.sentences[1:] {
				w.block(paper.SubBullet, s)
			}
		default:
			w.open(o, 3, t.label)
			w.block(paper.Plain, strings.Join(t.sentences, " "))
		}
	}
}

// colonLater avoids "Đầu tư công: về đầu tư công: …" where the topic has a
// plain sentence to begin with.
func (t *topic) colonLater() {
	if len(t.sentences) < 2 || t.figures[1] || !strings.Contains(t.sentences[0][:min(60, len(t.sentences[0]))], ": ") {
		return
	}
	t.sentences[0], t.sentences[1] = t.sentences[1], t.sentences[0]
	t.figures[0], t.figures[1] = t.figures[1], t.figures[0]
}

// footnotes moves a statement of a topic to a footnote where the office
// writes so; the sentence before it carries the mark.
func (w *writer) footnotes(t *topic) {
	if !w.notes || len(t.sentences) < 2 || w.r.IntN(2) == 0 {
		return
	}
	for i := range t.sentences {
		host := i - 1
		if i == 0 {
			host = 1
		}
		if !t.figures[i] || t.figures[host] || strings.HasSuffix(t.sentences[host], " m.") { // m² is no note
			continue
		}
		w.paper.Notes = append(w.paper.Notes, t.sentences[i])
		s := strings.TrimSuffix(t.sentences[host], ".")
		t.sentences[host] = s + paper.NoteMark(len(w.paper.Notes)) + "."
		t.sentences = append(t.sentences[:i], t.sentences[i+1:]...)
		t.figures = append(t.figures[:i], t.figures[i+1:]...)
		return
	}
}

// lowerFirst joins sentences that follow a label with a colon.
func lowerFirst(sentences []string) string {
	s := strings.Join(sentences, " ")
	for _, keep := range []string{"BHYT", "Trạm", "Trung tâm", "Bộ phận", "Ủy ban", "Ngân hàng", "Hội đồng", "Mặt trận", "Ban "} {
		if strings.HasPrefix(s, keep) {
			return s
		}
	}
	return lower(s)
}

func (w *writer) block(k paper.Kind, text string) {
	w.paper.Body = append(w.paper.Body, paper.Block{Kind: k, Text: text})
}

func (w *writer) open(o *outline, level int, text string) {
	w.paper.Body = append(w.paper.Body, paper.Block{Kind: paper.Heading, Level: level, Number: o.next(level), Text: text})
}

// outline counts the headings.
type outline struct {
	style paper.Style
	at    [4]int
}

func (o *outline) next(level int) string {
	o.at[level]++
	for i := level + 1; i < len(o.at); i++ {
		o.at[i] = 0
	}
	n := o.at[level]
	numerals := []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"}
	switch {
	case o.style.Letters && level == 1:
		return string(rune('A'+n-1)) + "."
	case o.style.Letters && level == 2, !o.style.Letters && level == 1:
		return numerals[n] + "."
	case !o.style.Letters && level == 3:
		return string([]rune("abcdđegh")[n-1]) + ")"
	}
	return count0(n) + "."
}
