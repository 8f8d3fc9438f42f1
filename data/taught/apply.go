package taught

import "khobaocao/data"

// Book holds teachings so that a report's figures are looked up in one step
// each. The zero book teaches nothing.
type Book struct {
	wordings map[string]data.Teaching
	anchors  map[int64]map[string]data.Teaching
}

// NewBook takes teachings in the order in which they were given: of one
// wording the last counts.
func NewBook(all []data.Teaching) Book {
	b := Book{map[string]data.Teaching{}, map[int64]map[string]data.Teaching{}}
	for _, t := range all {
		if b.anchors[t.Report] == nil {
			b.anchors[t.Report] = map[string]data.Teaching{}
		}
		b.anchors[t.Report][t.Anchor] = t
		if t.Wording != "" {
			b.wordings[t.Wording] = t
		}
	}
	return b
}

// Apply lays the teachings over the figures of a report as read: what was said
// of the figure itself first, else what was said of its wording. A report that
// is not filed yet has ID 0.
func (b Book) Apply(rep *data.Report) {
	if len(b.anchors) == 0 {
		return
	}
	own := b.anchors[rep.ID]
	var texts map[string]string
	if len(own) > 0 {
		texts = make(map[string]string, len(rep.Passages))
		for i := range rep.Passages {
			texts[rep.Passages[i].ID] = rep.Passages[i].Text
		}
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if len(own) > 0 {
			if t, ok := own[Anchor(texts[f.Passage], *f)]; ok {
				lay(f, t)
				f.State = t.State
				if t.Value != nil {
					f.Value = *t.Value
				}
				continue
			}
		}
		if t, ok := b.wordings[Wording(*f)]; ok {
			lay(f, t)
			f.State = data.FigureTaught
		}
	}
}

func lay(f *data.Figure, t data.Teaching) {
	f.Wording = Wording(*f) // as read: what follows may change its words
	f.Indicator = t.Indicator
	if t.Role != "" {
		f.Role = t.Role
	}
	if t.Unit != nil {
		f.Unit = *t.Unit
	}
	if t.Subject != "" {
		f.Subject = t.Subject
	}
}

// Empty reports whether nothing is taught.
func (b Book) Empty() bool { return len(b.anchors) == 0 }

// Has reports whether something was said of a figure of the report itself.
func (b Book) Has(report int64) bool { return len(b.anchors[report]) > 0 }
