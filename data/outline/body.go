package outline

import (
	"khobaocao/data"
)

// builder makes passages of the paragraphs.
type builder struct {
	rep     *data.Report
	nest    nesting
	topic   string
	tables  int
	called  map[string]place2 // by mark: where the note is called first
	tasks   taskPicker
	annexed bool        // behind the signature: a row with its text is no heading
	own     data.Period // that the title tells, zero if none
}

// place2 is where a note is called.
type place2 struct{ section, topic string }

// build fills outline, passages, notes' passages and tasks.
func (b *builder) build(lines []line) {
	b.called = map[string]place2{}
	for i := 0; i < len(lines); i++ {
		l := &lines[i]
		if l.table != nil {
			b.table(lines, i)
			continue
		}
		if l.row {
			i += b.textTable(lines, i) - 1
			continue
		}
		if isRule(l.text) {
			continue
		}
		if s := headingOf(lines, i, b.nest.tasks()); s.ok {
			listed := s.runsIn() && (b.annexed || alone(lines, i, b.nest.tasks()))
			if !listed || !b.nest.tasks() {
				b.numbered(lines, i, s, listed)
				continue
			}
		}
		if words, ok := bareHeading(lines, i); ok {
			b.topic = words
			b.tasks.bare(words)
			b.add(l, data.HeadingPassage, l.text)
			continue
		}
		kind := data.ParagraphPassage
		if l.mark.scheme != noScheme {
			kind = data.ItemPassage
		}
		id := b.add(l, kind, l.text)
		if b.nest.tasks() || b.tasks.open {
			b.tasks.take(b.rep, l, id)
		}
	}
}

// numbered files a numbered heading, and what runs on behind it in its line.
// One that is listed is an item whose first words are its topic: it is not in
// the outline.
func (b *builder) numbered(lines []line, i int, s split, listed bool) {
	l := &lines[i]
	level := b.nest.enter(l.mark.scheme, l.mark.number)
	b.topic = headingWords(lines, i, s)
	b.nest.top().task = (isTaskHeading(b.topic) || looksForward(b.topic, b.own) || l.mark.scheme <= roman && isBareTasks(b.topic)) && !b.insideTasks()
	b.tasks.numbered(b.topic)
	head, rest, kind := *l, line{}, data.HeadingPassage
	if s.whole {
		kind = data.ItemPassage
	} else if s.rest != "" {
		head, rest = l.cutAt(len(l.text) - len(s.rest))
	}
	id := b.add(&head, kind, head.text)
	if !listed {
		b.rep.Outline = append(b.rep.Outline, data.Heading{Level: level, Number: l.mark.number, Heading: b.topic, Passage: id})
	}
	text := &head
	if rest.text != "" {
		id, text = b.add(&rest, data.ParagraphPassage, rest.text), &rest
	}
	if b.nest.tasks() && (s.whole || rest.text != "") {
		b.tasks.take(b.rep, text, id)
	}
}

// headingWords are the words of a heading; those of "Phần thứ nhất" may stand
// on the next line.
func headingWords(lines []line, i int, s split) string {
	words := s.heading
	if words == "" && i+1 < len(lines) && lines[i+1].mark.scheme == noScheme && lines[i+1].table == nil && runes(lines[i+1].text) <= longestHeading {
		words = lines[i+1].text
	}
	return foldSpace(words)
}

// cutAt cuts a line at a byte into a heading and its text, each with its
// notes' marks.
func (l *line) cutAt(at int) (head, rest line) {
	head = line{text: trimRight(l.text[:at]), mark: l.mark, style: l.style, page: l.page}
	rest = line{text: l.text[at:], style: l.style, page: l.page}
	n := runes(l.text[:at])
	for _, r := range l.refs {
		if r.At < n {
			head.refs = append(head.refs, r)
		} else {
			rest.refs = append(rest.refs, data.NoteRef{At: r.At - n, Mark: r.Mark})
		}
	}
	return head, rest
}

func (b *builder) insideTasks() bool {
	n := b.nest
	for _, o := range n.open[:max(len(n.open)-1, 0)] {
		if o.task {
			return true
		}
	}
	return false
}

// add files one passage and returns its id.
func (b *builder) add(l *line, kind data.PassageKind, text string) string {
	id := "p" + itoa(len(b.rep.Passages)+1)
	p := data.Passage{ID: id, Kind: kind, Section: b.nest.section(), Topic: b.topic, Page: l.page, Text: text}
	if n := runes(text); len(l.refs) > 0 {
		for _, r := range l.refs {
			p.Refs = append(p.Refs, data.NoteRef{At: min(r.At, n), Mark: r.Mark})
			if _, ok := b.called[r.Mark]; !ok {
				b.called[r.Mark] = place2{p.Section, p.Topic}
			}
		}
	}
	b.rep.Passages = append(b.rep.Passages, p)
	return id
}

// notes files the notes behind the body, each with the section that calls it;
// every paragraph of a note is a passage.
func (b *builder) notes(notes []data.Note) {
	for _, n := range notes {
		at := b.called[n.Mark]
		whole := ""
		for _, one := range splitLines(n.Text) {
			b.rep.Passages = append(b.rep.Passages, data.Passage{
				ID: "p" + itoa(len(b.rep.Passages)+1), Kind: data.NotePassage, Section: at.section, Topic: at.topic, Text: one, Mark: n.Mark})
			if whole != "" {
				whole += " "
			}
			whole += one
		}
		b.rep.Notes = append(b.rep.Notes, data.Note{Mark: n.Mark, Text: whole})
	}
}
