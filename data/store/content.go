package store

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"khobaocao/data"
)

// A report's passages and figures are rows: a search reads single passages of
// hundreds of reports, and a row each is read in 2 µs, where one blob a report
// would have to be unpacked as a whole (60 µs). What is only ever wanted with
// the whole report is one JSON body.

// body is that part.
type body struct {
	Outline    []data.Heading
	Notes      []data.Note
	Tasks      []data.Task
	Relations  []data.Relation
	Findings   []data.Finding
	Doubts     []string
	Recipients []string
}

// passageExtra is what few passages have.
type passageExtra struct {
	ID   string          `json:"id,omitempty"` // where it is not "p" and its number
	Page int             `json:"page,omitempty"`
	OCR  bool            `json:"ocr,omitempty"`
	Mark string          `json:"mark,omitempty"`
	Refs []data.NoteRef  `json:"refs,omitempty"`
	Cell *data.CellPlace `json:"cell,omitempty"`
}

var errUnfit = errors.New("report does not hold together")

// checkContent refuses what could not be read back as it was.
func checkContent(rep *data.Report) (numbers map[string]int, err error) {
	if len(rep.Passages) > maxNumber || len(rep.Figures) > maxNumber {
		return nil, fmt.Errorf("%d passages, %d figures: %w", len(rep.Passages), len(rep.Figures), data.ErrTooLarge)
	}
	numbers = make(map[string]int, len(rep.Passages))
	for i, p := range rep.Passages {
		if _, twice := numbers[p.ID]; twice {
			return nil, fmt.Errorf("passage %q twice: %w", p.ID, errUnfit)
		}
		numbers[p.ID] = i
	}
	for _, f := range rep.Figures {
		if _, ok := numbers[f.Passage]; !ok {
			return nil, fmt.Errorf("figure %q without its passage %q: %w", f.ID, f.Passage, errUnfit)
		}
	}
	return numbers, nil
}

// putContent writes a report's content; there must be none of it yet.
func (w *writer) putContent(id int64, rep *data.Report, numbers map[string]int) error {
	blob, err := json.Marshal(body{
		rep.Outline, rep.Notes, rep.Tasks, rep.Relations, rep.Findings, rep.Doubts, rep.Header.Recipients,
	})
	if err != nil {
		return fmt.Errorf("%w: %w", errUnfit, err)
	}
	if err := w.exec("INSERT INTO contents (report, body) VALUES (?, ?)", id, blob); err != nil {
		return err
	}
	for i := range rep.Passages {
		if err := w.putPassage(rowOf(id, i), i, &rep.Passages[i]); err != nil {
			return err
		}
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if err := w.putFigure(rowOf(id, i), i, numbers[f.Passage], f); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) putPassage(row int64, i int, p *data.Passage) error {
	x := passageExtra{p.ID, p.Page, p.OCR, p.Mark, p.Refs, p.Cell}
	if x.ID == ordinal("p", i) {
		x.ID = ""
	}
	var extra any
	if x.ID != "" || x.Page != 0 || x.Mark != "" || x.Refs != nil || x.Cell != nil {
		js, err := json.Marshal(x)
		if err != nil {
			return fmt.Errorf("%w: %w", errUnfit, err)
		}
		extra = string(js)
	}
	err := w.exec("INSERT INTO passages (id, kind, section, topic, text, extra) VALUES (?, ?, ?, ?, ?, ?)",
		row, string(p.Kind), p.Section, p.Topic, p.Text, extra)
	return err
}

func (w *writer) putFigure(row int64, i, passage int, f *data.Figure) error {
	var name any
	if f.ID != ordinal("f", i) {
		name = f.ID
	}
	err := w.exec(`INSERT INTO figures (id, passage, span_start, span_end, name, number, unscaled, scale, unit, subject,
		role, time, approx, qualifier, direction, source, grp, indicator) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
		row, passage, f.Start, f.End, name, f.Number, f.Value.Unscaled, f.Value.Scale, f.Unit, f.Subject,
		string(f.Role), f.Time, f.Approx, f.Qualifier, string(f.Direction), f.Source, f.Group, f.Indicator)
	return err
}

// figureColumns are the columns that scanFigure reads, in its order.
const figureColumns = `id, passage, span_start, span_end, name, number, unscaled, scale, unit, subject,
	role, time, approx, qualifier, direction, source, grp, indicator`

// ordinal is the usual id of the i-th passage ("p1") or figure ("f1").
func ordinal(letter string, i int) string { return letter + strconv.Itoa(i+1) }

// dropContent removes a report's rows from all tables but its versions.
func (w *writer) dropContent(id int64) error {
	from, to := rowOf(id, 0), rowOf(id, maxNumber)
	for _, sql := range []string{
		"DELETE FROM passages WHERE id BETWEEN ? AND ?",
		"DELETE FROM figures WHERE id BETWEEN ? AND ?",
		"DELETE FROM observations WHERE id BETWEEN ? AND ?",
	} {
		if err := w.exec(sql, from, to); err != nil {
			return err
		}
	}
	err := w.exec("DELETE FROM contents WHERE report = ?", id)
	return err
}

// readContent reads passages and figures' subjects back for indexing.
func (w *writer) readContent(id int64) (data.Report, error) {
	var rep data.Report
	from, to := rowOf(id, 0), rowOf(id, maxNumber)
	err := w.query("SELECT text FROM passages WHERE id BETWEEN ? AND ? ORDER BY id", func(row []driver.Value) error {
		rep.Passages = append(rep.Passages, data.Passage{Text: text(row[0])})
		return nil
	}, from, to)
	if err != nil {
		return rep, err
	}
	err = w.query("SELECT passage, subject, grp FROM figures WHERE id BETWEEN ? AND ? ORDER BY id", func(row []driver.Value) error {
		rep.Figures = append(rep.Figures, data.Figure{
			Passage: ordinal("p", int(whole(row[0]))), Subject: text(row[1]), Group: text(row[2]),
		})
		return nil
	}, from, to)
	return rep, err
}
