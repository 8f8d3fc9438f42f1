package indicator

import (
	"strings"

	"khobaocao/data"
)

// maxNoteLead is the most words of the sentence that a note hangs on which
// count as the note's context.
const maxNoteLead = 9

// noteLeads are, for each note, the first words of the sentence or clause in
// front of its mark. A note tells the numbers of what stands there ("Diện tích
// rau màu ổn định²": "Diện tích gieo trồng: 185 ha") and often does not say it
// again.
func noteLeads(rep *data.Report) map[string]string {
	notes := map[string]string{} // mark and section → passage
	for i := range rep.Passages {
		if p := &rep.Passages[i]; p.Kind == data.NotePassage {
			notes[p.Mark+"\x00"+p.Section] = p.ID
		}
	}
	leads := map[string]string{}
	if len(notes) == 0 {
		return leads
	}
	for i := range rep.Passages {
		p := &rep.Passages[i]
		if len(p.Refs) == 0 {
			continue
		}
		rs := []rune(p.Text)
		for _, r := range p.Refs {
			id, known := notes[r.Mark+"\x00"+p.Section]
			if known && r.At >= 0 && r.At <= len(rs) && leads[id] == "" {
				leads[id] = leadOf(rs[:r.At])
			}
		}
	}
	return leads
}

// leadOf is how the last clause of a text begins.
func leadOf(rs []rune) string {
	from := 0
	for at := range rs {
		if endsClause(rs, at) && at+1 < len(rs) {
			from = at + 1
		}
	}
	words := strings.Fields(string(rs[from:]))
	return strings.Join(words[:min(len(words), maxNoteLead)], " ")
}
