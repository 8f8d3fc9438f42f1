package reader

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Checker looks a report over against the archive, and keeps what the user has
// looked at.
type Checker interface {
	Report(ctx context.Context, id int64) (data.Checked, error)
	SeeFinding(ctx context.Context, x data.SeenFinding) error
	UnseeFinding(ctx context.Context, report int64, key string) error
}

// Checks lets the findings be held against the archive and be marked as seen.
func (p *Page) Checks(c Checker) {
	p.checker = c
	p.side.marks.Show()
}

// findingsTab is the place of the findings among the tabs.
const findingsTab = 2

// newMarks is the line below the findings: a note, and that one was looked at.
func (s *side) newMarks() *fyne.Container {
	s.note = kit.NewEntry(msg.CheckNote)
	s.note.OnSubmitted = func(string) { s.see(true) }
	s.seeButton = widget.NewButton(msg.CheckSeen, func() { s.see(s.seeButton.Text == msg.CheckSeen) })
	s.seeButton.Disable()
	c := container.NewVBox(kit.HLine(), container.NewPadded(container.NewBorder(nil, nil, nil, s.seeButton, s.note)))
	c.Hide()
	return c
}

// checkAgain holds the open report against the archive, behind the user's back:
// the report is shown before that is done.
func (p *Page) checkAgain() {
	if p.checker == nil {
		p.side.openOnFindings()
		return
	}
	id := p.report.ID
	task.Do(p.runner, "reader.check", func(ctx context.Context) (data.Checked, error) { return p.checker.Report(ctx, id) },
		func(got data.Checked, err error) {
			if p.report.ID != id {
				return
			}
			if err == nil { // else what was found when it was filed stays
				p.report.Findings = got.Findings
				p.side.seen = got.Seen
				p.text.Renew(&p.report)
				p.side.showFindings()
			}
			p.side.openOnFindings()
		})
}

// showFindings fills the list anew.
func (s *side) showFindings() {
	rep := &s.page.report
	items, checks := findingItems(rep, s.seen)
	s.checks = checks
	s.findings.SetItems(items)
	s.none[findingsTab].Hidden = len(items) > 0
	grave := graveOf(rep.Findings, s.seen)
	s.tabs.SetCount(findingsTab, grave)
	s.looks.SetText(msg.ReaderLooks(grave, len(items)-grave-seenIn(checks)))
	s.tell(-1)
}

// openOnFindings brings the findings to the front where something is wrong or
// doubtful, once after a report was opened as a whole.
func (s *side) openOnFindings() {
	if s.whole && graveOf(s.page.report.Findings, s.seen) > 0 {
		s.tabs.Select(findingsTab)
		s.whole = false
	}
}

// tell shows what can be said of the finding at hand.
func (s *side) tell(i int) {
	s.seeButton.SetText(msg.CheckSeen)
	if i < 0 || i >= len(s.checks) || s.checks[i].key == "" {
		s.seeButton.Disable()
		s.note.SetText("")
		return
	}
	x, seen := s.seen[s.checks[i].key]
	if seen {
		s.seeButton.SetText(msg.CheckUnsee)
	}
	s.note.SetText(x.Note)
	s.seeButton.Enable()
}

// see keeps that the finding at hand was looked at, or takes that back.
func (s *side) see(seen bool) {
	i := s.findings.Caret()
	if i < 0 || i >= len(s.checks) || s.checks[i].key == "" || s.page.checker == nil {
		return
	}
	x := data.SeenFinding{Report: s.page.report.ID, Key: s.checks[i].key, Note: s.note.Text, At: time.Now()}
	if s.seen == nil {
		s.seen = map[string]data.SeenFinding{}
	}
	if s.seen[x.Key] = x; !seen {
		delete(s.seen, x.Key)
	}
	s.showFindings()
	s.findings.SetCaret(i)
	s.tell(i)
	kit.FocusOn(s.findings)
	task.Do(s.page.runner, "reader.see", func(ctx context.Context) (struct{}, error) {
		if !seen {
			return struct{}{}, s.page.checker.UnseeFinding(ctx, x.Report, x.Key)
		}
		return struct{}{}, s.page.checker.SeeFinding(ctx, x)
	}, func(_ struct{}, err error) {
		if err != nil && s.page.cb.Failed != nil {
			s.page.cb.Failed(err)
		}
	})
}

// graveOf counts what is wrong or doubtful and was not looked at.
func graveOf(findings []data.Finding, seen map[string]data.SeenFinding) (n int) {
	for _, f := range findings {
		if _, done := seen[f.Key()]; f.Severity != data.Look && !done {
			n++
		}
	}
	return n
}

func seenIn(checks []check) (n int) {
	for _, c := range checks {
		if c.seen {
			n++
		}
	}
	return n
}

// findingItems are the findings, gravest first, then what the reading was not
// sure of.
func findingItems(rep *data.Report, seen map[string]data.SeenFinding) (items []kit.Item, checks []check) {
	inks := map[data.Severity]fyne.ThemeColorName{data.Wrong: theme.ColorWrong, data.Doubtful: theme.ColorBehind, data.Look: theme.ColorSecond}
	for _, severity := range []data.Severity{data.Wrong, data.Doubtful, data.Look} {
		for _, f := range rep.Findings {
			if f.Severity != severity {
				continue
			}
			c := check{key: f.Key(), passage: f.Passage, start: f.Start}
			if len(f.Figures) > 0 {
				c.figure = f.Figures[len(f.Figures)-1]
			}
			item := kit.Item{Sign: msg.SeveritySign(severity), Ink: inks[severity], Note: f.Fix,
				Head: kit.Marked{Text: msg.SeverityWord(severity), Face: kit.Face{Bold: true}}, Body: kit.Marked{Text: f.Text}}
			if x, done := seen[c.key]; done {
				c.seen, item.Ink, item.Note = true, theme.ColorSecond, msg.SeenLine(x)
			}
			items, checks = append(items, item), append(checks, c)
		}
	}
	doubt := func(text string, c check) {
		items = append(items, kit.Item{Sign: msg.SeveritySign(data.Look), Ink: theme.ColorSecond,
			Head: kit.Marked{Text: msg.SeverityWord(data.Look), Face: kit.Face{Bold: true}}, Body: kit.Marked{Text: text}})
		checks = append(checks, c)
	}
	fields, passages := msg.DoubtFields(rep.Doubts)
	if fields != "" {
		doubt(fields, check{})
	}
	for _, p := range passages {
		doubt(msg.DoubtPassage, check{passage: p})
	}
	return items, checks
}

// openCheck jumps to what a finding is about and marks its sentence.
func (s *side) openCheck(i int) {
	c := s.checks[i]
	s.tell(i)
	if c.key != "" && c.passage != "" {
		s.page.text.SetHits([]kit.PassageSpan{{Passage: c.passage, Span: sentenceAt(&s.page.report, c.passage, c.start)}}, 0)
	}
	if c.figure != "" {
		s.page.text.Choose(c.figure)
		s.original.choose(c.figure)
		return
	}
	if c.passage != "" {
		s.page.text.Jump(c.passage, c.start)
	}
}

// sentenceAt is the sentence of a passage that holds a place.
func sentenceAt(rep *data.Report, passage string, at int) data.Span {
	for _, p := range rep.Passages {
		if p.ID != passage {
			continue
		}
		for _, s := range viet.Sentences(p.Text) {
			if at >= s.Start && at < s.End {
				return s
			}
		}
		return data.Span{End: len([]rune(p.Text))}
	}
	return data.Span{}
}
