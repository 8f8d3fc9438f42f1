package compare

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// side is one report cut into sections and sentences.
type side struct {
	sections  []section
	sentences []sentence
	figures   []data.Figure
}

// section is a heading with the sentences up to the next heading.
type section struct {
	heading  string // as printed, "" before the first heading
	number   string
	level    int
	parent   int      // index of the section above, −1
	key      string   // masked words of the title
	from, to int      // sentences
	content  []uint64 // features of all its sentences, once asked for
}

// sentence is the smallest piece that is paired: a sentence of a paragraph, or
// a whole table cell.
type sentence struct {
	passage string
	start   int // code points of the passage before it
	text    string
	words   []word
	figures []int           // indexes in side.figures
	topics  map[string]bool // indicators that the figures belong to
	mask
}

func (s sentence) side() data.Side {
	return data.Side{Passage: s.passage, Start: s.start, Text: s.text}
}

func (s *side) title(at int) string {
	if at < 0 {
		return ""
	}
	return s.sections[at].heading
}

func newSide(rep data.Report) *side {
	s := &side{figures: rep.Figures}
	headings := map[string]data.Heading{}
	for _, h := range rep.Outline {
		if h.Passage != "" {
			headings[h.Passage] = h
		}
	}
	inPassage := map[string][]int{}
	for i, f := range rep.Figures {
		inPassage[f.Passage] = append(inPassage[f.Passage], i)
	}
	s.sections = []section{{parent: -1}}
	members := [][]data.Passage{nil}
	home := map[string]int{} // section number path → section
	for _, p := range rep.Passages {
		if h, ok := headings[p.ID]; ok || p.Kind == data.HeadingPassage {
			s.open(p, h)
			members = append(members, nil)
			continue
		}
		at := len(s.sections) - 1
		if first, ok := home[p.Section]; ok && p.Kind == data.NotePassage {
			at = first // a note belongs where its mark stands
		} else if !ok {
			home[p.Section] = at
		}
		members[at] = append(members[at], p)
	}
	for i := range s.sections {
		s.sections[i].from = len(s.sentences)
		for _, p := range members[i] {
			s.cut(p, inPassage[p.ID])
		}
		s.sections[i].to = len(s.sentences)
	}
	return s
}

// open starts a section with its place in the outline.
func (s *side) open(p data.Passage, h data.Heading) {
	title := h.Heading
	if title == "" {
		title = p.Text
	}
	n := section{heading: p.Text, number: h.Number, level: h.Level, parent: -1, key: strings.Join(maskWords(title), " ")}
	if n.level > 0 {
		for i := len(s.sections) - 1; i > 0; i-- {
			if l := s.sections[i].level; l > 0 && l < n.level {
				n.parent = i
				break
			}
		}
	}
	s.sections = append(s.sections, n)
}

// cut splits a passage into sentences; the figures go to the sentence in which
// they start. No word is lost: what a splitter leaves out goes to its
// neighbour.
func (s *side) cut(p data.Passage, figures []int) {
	rs := []rune(p.Text)
	spans := []data.Span{{Start: 0, End: len(rs)}}
	if p.Kind != data.CellPassage {
		if cut := viet.Sentences(p.Text); len(cut) > 0 {
			spans = cut
		}
	}
	for i, span := range spans {
		from, to := span.Start, len(rs)
		if i == 0 {
			from = 0
		}
		if i+1 < len(spans) {
			to = spans[i+1].Start
		}
		from, to = trim(rs, from, to)
		if from == to {
			continue
		}
		n := sentence{passage: p.ID, start: from, text: string(rs[from:to])}
		n.words = split(rs[from:to])
		n.mask = newMask(n.words)
		for _, f := range figures {
			if at := s.figures[f].Start; at >= from && at < to {
				n.figures = append(n.figures, f)
				n.about(s.figures[f].Indicator)
			}
		}
		s.sentences = append(s.sentences, n)
	}
}

// about notes an indicator that the sentence speaks of.
func (s *sentence) about(indicator string) {
	if indicator == "" {
		return
	}
	if s.topics == nil {
		s.topics = map[string]bool{}
	}
	s.topics[indicator] = true
}

// sameTopic reports whether two sentences give figures of one indicator.
func sameTopic(a, b *sentence) bool {
	for t := range a.topics {
		if b.topics[t] {
			return true
		}
	}
	return false
}
