package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
)

// PassageSpan is a range of code points of one passage.
type PassageSpan struct {
	Passage string
	data.Span
}

// ReportText shows a whole report as a virtual list of paragraphs and tables
// in a column of at most 80 letters. Figures are underlined, hits have a warm
// ground, notes unfold where their marks are. Text is selected with the mouse
// or by paragraphs with the keyboard.
type ReportText struct {
	widget.BaseWidget

	OnFigure func(id string)             // a figure was chosen here (tap, ← →)
	OnPlace  func(passage string)        // where the user is: the caret's passage, or the first in sight
	OnCopy   func(text string)           // Ctrl+C
	Describe func(figure string) string  // the line of a hovered or chosen figure
	OnKey    func(e *fyne.KeyEvent) bool // keys that are not ours; true = used

	list    *RowList
	bar     *noteBar
	model   *reportModel
	fixed   map[int][]Mark         // figures' marks, per passage
	at      map[int][]*data.Figure // figures, per passage
	hits    map[int][]data.Span
	active  PassageSpan // the hit at hand
	chosen  string      // figure
	picked  selection
	told    int // passage that OnPlace was told last, -1 = none
	focused bool
	shift   bool
}

// NewReportText is empty until SetReport.
func NewReportText() *ReportText {
	t := &ReportText{model: newReportModel(&data.Report{}), hits: map[int][]data.Span{}, bar: newNoteBar()}
	t.list = NewRowList(reportRows{t})
	t.list.OnScrolled = func(int) { t.tellPlace() }
	t.bar.Hide()
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer implements fyne.Widget.
func (t *ReportText) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: noteBarLayout{t}, Objects: []fyne.CanvasObject{t.list, t.bar}})
}

// SetReport shows a report from its start.
func (t *ReportText) SetReport(rep *data.Report) {
	t.model = newReportModel(rep)
	t.fixed, t.at = figureMarks(rep, t.model.index)
	t.hits, t.active, t.chosen, t.picked, t.told = map[int][]data.Span{}, PassageSpan{}, "", selection{}, -1
	t.bar.say("", barLines)
	t.bar.Hidden = len(rep.Figures) == 0 && len(rep.Notes) == 0
	t.list.Reload()
	t.arrange(t.Size())
}

// Renew shows the same report after something was said of its figures: place,
// hits and the chosen figure stay.
func (t *ReportText) Renew(rep *data.Report) {
	t.model = newReportModel(rep)
	t.fixed, t.at = figureMarks(rep, t.model.index)
	t.sayChosen()
	t.list.RefreshRows()
}

// SetHits marks hits; the active one is marked more strongly and shown.
func (t *ReportText) SetHits(hits []PassageSpan, active int) {
	clear(t.hits)
	for _, h := range hits {
		if i, ok := t.model.index[h.Passage]; ok {
			t.hits[i] = append(t.hits[i], h.Span)
		}
	}
	t.active = PassageSpan{}
	if active >= 0 && active < len(hits) {
		t.active = hits[active]
		t.Jump(t.active.Passage, t.active.Start)
	}
	t.list.RefreshRows()
}

// Jump shows a place of the report, unless it is in sight; a folded note is
// unfolded.
func (t *ReportText) Jump(passage string, offset int) { t.bring(passage, offset, t.list.ShowRow) }

// JumpThird brings a place of the report to a third of the height.
func (t *ReportText) JumpThird(passage string, offset int) {
	t.bring(passage, offset, func(row int, top, _ float32) { t.list.PlaceRow(row, top) })
}

func (t *ReportText) bring(passage string, offset int, show func(row int, top, bottom float32)) {
	i, ok := t.model.index[passage]
	if !ok {
		return
	}
	if t.model.reveal(i) {
		t.list.Remeasure()
	}
	row := t.model.rowOf[i]
	if row < 0 {
		return
	}
	t.picked.collapse(i, offset)
	t.list.whenSized(func() {
		top, bottom := t.band(i, offset)
		show(row, top, bottom)
	})
	t.list.RefreshRows()
	t.tellPlace()
}

// JumpTop puts a passage at the top, for the outline.
func (t *ReportText) JumpTop(passage string) {
	if i, ok := t.model.index[passage]; ok && t.model.rowOf[i] >= 0 {
		t.picked.collapse(i, 0)
		t.list.ScrollToRow(t.model.rowOf[i])
		t.list.RefreshRows()
		t.tellPlace()
	}
}

// Choose marks a figure and shows it; "" chooses none.
func (t *ReportText) Choose(figure string) {
	t.chosen = figure
	t.sayChosen() // before the jump: the bar may take room
	if f := t.figure(figure); f != nil {
		t.Jump(f.Passage, f.Start)
		return
	}
	t.list.RefreshRows()
}

// Chosen is the chosen figure's id.
func (t *ReportText) Chosen() string { return t.chosen }

func (t *ReportText) figure(id string) *data.Figure {
	i := slices.IndexFunc(t.model.report.Figures, func(f data.Figure) bool { return f.ID == id })
	if i < 0 {
		return nil
	}
	return &t.model.report.Figures[i]
}

// figureAt is the figure under a code point of a passage.
func (t *ReportText) figureAt(passage, offset int) *data.Figure {
	for _, f := range t.at[passage] {
		if f.Start <= offset && offset < f.End {
			return f
		}
	}
	return nil
}

// band is the height range, from its row's top, of the line with a code point.
func (t *ReportText) band(passage, offset int) (top, bottom float32) {
	row := t.model.rowOf[passage]
	r := t.model.rows[row]
	above, _ := t.model.gaps(row)
	width := t.list.Size().Width
	if r.table != nil {
		return 0, r.table.rowHeight(t.model, r, width)
	}
	_, w := t.model.frame(row, width)
	set := t.model.marked(passage).set(w)
	line := float32(set.lineOf(offset))
	return above + line*set.height, above + (line+1)*set.height
}

// tellPlace tells where the user is: at the caret while that is in sight, else at
// the first passage in sight.
func (t *ReportText) tellPlace() {
	rows := t.model.rows
	if len(rows) == 0 {
		return
	}
	row := t.caretRow()
	passage := t.picked.caret.passage
	if y := t.list.RowTop(row); t.list.Page() > 0 && (y >= t.list.Page() || t.list.RowTop(row+1) <= 0) {
		row = t.list.Top()
		if len(rows[row].passages) == 0 { // the head of a table
			row++
		}
		passage = rows[row].passages[0]
	}
	if passage == t.told || passage >= len(t.model.report.Passages) {
		return
	}
	t.told = passage
	if t.OnPlace != nil {
		t.OnPlace(t.model.report.Passages[passage].ID)
	}
}

// figureMarks makes the underlines of all figures: solid as read, dashed where
// a finding doubts it, dotted from OCR, none where the user has looked at it.
func figureMarks(rep *data.Report, index map[string]int) (map[int][]Mark, map[int][]*data.Figure) {
	doubted := map[string]bool{}
	for _, finding := range rep.Findings {
		if finding.Severity != data.Look {
			for _, f := range finding.Figures {
				doubted[f] = true
			}
		}
	}
	marks, at := map[int][]Mark{}, map[int][]*data.Figure{}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		p, ok := index[f.Passage]
		if !ok {
			continue
		}
		kind := ReadMark
		switch {
		case doubted[f.ID]:
			kind = DoubtMark
		case f.Source == data.FromOCR:
			kind = OCRMark
		}
		if f.State != "" && f.State != data.FigureTaught {
			kind = SeenMark
		}
		marks[p] = append(marks[p], Mark{data.Span{Start: f.Start, End: f.End}, kind})
		at[p] = append(at[p], f)
	}
	return marks, at
}

// marksOf are all marks of a passage as it is to be drawn now.
func (t *ReportText) marksOf(passage int) []Mark {
	var marks []Mark
	for _, span := range t.hits[passage] {
		kind := HitMark
		if t.active.Span == span && t.model.index[t.active.Passage] == passage && t.active.Passage != "" {
			kind = ActiveHitMark
		}
		marks = append(marks, Mark{span, kind})
	}
	if span, ok := t.picked.within(passage, len([]rune(t.model.report.Passages[passage].Text))); ok {
		marks = append(marks, Mark{span, SelectMark})
	}
	for i, f := range t.at[passage] {
		m := t.fixed[passage][i]
		if f.ID == t.chosen {
			m.Kind = ChosenMark
		}
		marks = append(marks, m)
	}
	return marks
}
