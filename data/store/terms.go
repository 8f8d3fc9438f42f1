package store

import (
	"bytes"
	"cmp"
	"database/sql/driver"
	"slices"

	"khobaocao/data"
	"khobaocao/data/search"
)

// entry is what the full-text tables hold of one report.
type entry struct {
	day      int
	report   int64
	title    termRow
	symbol   []byte
	passages []termRow
	subjects []termRow
	all      bool // passages and subjects too, not only the title
}

// termRow is one full-text row.
type termRow struct {
	number          int
	written, folded []byte
}

// cutTerms cuts the terms of passages and subjects. Figures of one statement
// have one subject: it is indexed once.
func (e *entry) cutTerms(rep *data.Report) {
	e.all = true
	e.passages = make([]termRow, 0, len(rep.Passages))
	for i := range rep.Passages {
		e.passages = appendRow(e.passages, i, rep.Passages[i].Text)
	}
	type statement struct{ group, subject string }
	seen := make(map[statement]bool, len(rep.Figures))
	for i := range rep.Figures {
		f := &rep.Figures[i]
		st := statement{f.Group, f.Subject}
		if f.Group == "" {
			st.group = f.Passage
		}
		if f.Subject != "" && !seen[st] {
			seen[st] = true
			e.subjects = appendRow(e.subjects, i, f.Subject)
		}
	}
}

func appendRow(rows []termRow, number int, text string) []termRow {
	w, f := search.AppendTerms(nil, nil, text)
	if len(f) == 0 {
		return rows
	}
	return append(rows, termRow{number, w, f})
}

// cutTitle cuts what a report is called by: its title, symbol, issuer, unit and
// the name of its file.
func (e *entry) cutTitle(h data.Header, file string) {
	e.title, e.symbol = termRow{}, nil
	unit := data.UnitRef{Name: h.Unit, Level: h.Level}.String()
	for _, part := range []string{h.Title, h.Symbol, h.Issuer, unit, h.Kind, file} {
		e.title.written, e.title.folded = search.AppendTerms(e.title.written, e.title.folded, part)
	}
	_, e.symbol = search.AppendTerms(nil, nil, h.Symbol)
}

// dropEntry removes a report's full-text rows; only those of the title where
// all is false.
func (w *writer) dropEntry(day int, report int64, all bool) error {
	if err := w.exec("DELETE FROM title_index WHERE rowid = ?", ftsRow(day, report, 0)); err != nil || !all {
		return err
	}
	from, to := ftsRow(day, report, 0), ftsRow(day, report, maxNumber)
	if err := w.exec("DELETE FROM passage_index WHERE rowid BETWEEN ? AND ?", from, to); err != nil {
		return err
	}
	err := w.exec("DELETE FROM subject_index WHERE rowid BETWEEN ? AND ?", from, to)
	return err
}

// putEntries writes full-text rows in ascending order: FTS5 gathers what is
// inserted in memory, and writes it out each time a row number falls.
func (w *writer) putEntries(entries []*entry) error {
	slices.SortFunc(entries, func(a, b *entry) int {
		return cmp.Compare(ftsRow(a.day, a.report, 0), ftsRow(b.day, b.report, 0))
	})
	for _, e := range entries {
		if err := w.exec("INSERT INTO title_index (rowid, written, folded, symbol) VALUES (?, ?, ?, ?)",
			ftsRow(e.day, e.report, 0), asText(e.title.written), asText(e.title.folded), asText(e.symbol)); err != nil {
			return err
		}
	}
	for _, e := range entries {
		if err := w.putRows("INSERT INTO passage_index (rowid, written, folded) VALUES (?, ?, ?)", e, e.passages); err != nil {
			return err
		}
	}
	for _, e := range entries {
		if err := w.putRows("INSERT INTO subject_index (rowid, written, folded) VALUES (?, ?, ?)", e, e.subjects); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) putRows(sql string, e *entry, rows []termRow) error {
	for _, r := range rows {
		if err := w.exec(sql, ftsRow(e.day, e.report, r.number), asText(r.written), asText(r.folded)); err != nil {
			return err
		}
	}
	return nil
}

func asText(b []byte) driver.Value { return string(b) }

// countWords counts the entry's words of passages and title, numbers left out.
func (e *entry) countWords(into map[string]*int) {
	for _, rows := range [][]termRow{{e.title}, e.passages} {
		for _, r := range rows {
			countIn(r.written, into)
			countIn(r.folded, into)
		}
	}
}

func countIn(terms []byte, into map[string]*int) {
	for len(terms) > 0 {
		terms = terms[1:]
		end := bytes.IndexByte(terms, ' ')
		if end < 0 {
			end = len(terms)
		}
		if word := terms[:end]; end > 0 && (word[0] < '0' || word[0] > '9') {
			if n := into[string(word)]; n != nil {
				*n++
			} else {
				one := 1
				into[string(word)] = &one
			}
		}
		terms = terms[end:]
	}
}
