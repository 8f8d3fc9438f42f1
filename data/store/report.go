package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"khobaocao/data"
)

// Report is everything the archive knows of a report, with the user's
// corrections; a corrected field is no longer doubted. ErrNotFound if there is
// no such report.
func (s *Store) Report(ctx context.Context, id int64) (data.Report, error) {
	rep := data.Report{ID: id}
	tx, err := s.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // one state of the archive
	if err != nil {
		return rep, wrap("report", err)
	}
	defer func() { _ = tx.Rollback() }() // it only read
	for _, read := range []func(context.Context, *sql.Tx, *data.Report) error{
		readBody, readPassages, readFigures, applyTaught, dropDoubts,
	} {
		if err := read(ctx, tx, &rep); err != nil {
			return data.Report{}, wrap("report", err)
		}
	}
	return rep, nil
}

func readBody(ctx context.Context, tx *sql.Tx, rep *data.Report) error {
	var header string
	var blob []byte
	err := tx.QueryRowContext(ctx, `SELECT r.header, c.body FROM reports r JOIN contents c ON c.report = r.id
		WHERE r.id = ? AND r.removed IS NULL`, rep.ID).Scan(&header, &blob)
	if err != nil {
		return notFound(err)
	}
	if rep.Header, err = decodeHeader(header); err != nil {
		return err
	}
	var b body
	if err := json.Unmarshal(blob, &b); err != nil {
		return fmt.Errorf("body: %w: %w", data.ErrArchiveBad, err)
	}
	rep.Outline, rep.Notes, rep.Tasks = b.Outline, b.Notes, b.Tasks
	rep.Relations, rep.Findings, rep.Doubts = b.Relations, b.Findings, b.Doubts
	rep.Header.Recipients = b.Recipients
	return nil
}

func readPassages(ctx context.Context, tx *sql.Tx, rep *data.Report) error {
	rows, err := tx.QueryContext(ctx, "SELECT kind, section, topic, text, extra FROM passages WHERE id BETWEEN ? AND ? ORDER BY id",
		rowOf(rep.ID, 0), rowOf(rep.ID, maxNumber))
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	for rows.Next() {
		var p data.Passage
		var extra []byte
		if err := rows.Scan(&p.Kind, &p.Section, &p.Topic, &p.Text, &extra); err != nil {
			return err
		}
		if p, err = withExtra(p, len(rep.Passages), extra); err != nil {
			return err
		}
		rep.Passages = append(rep.Passages, p)
	}
	return rows.Err()
}

func withExtra(p data.Passage, i int, extra []byte) (data.Passage, error) {
	p.ID = ordinal("p", i)
	if len(extra) == 0 {
		return p, nil
	}
	var x passageExtra
	if err := json.Unmarshal(extra, &x); err != nil {
		return p, fmt.Errorf("passage: %w: %w", data.ErrArchiveBad, err)
	}
	if x.ID != "" {
		p.ID = x.ID
	}
	p.Page, p.OCR, p.Mark, p.Refs, p.Cell = x.Page, x.OCR, x.Mark, x.Refs, x.Cell
	return p, nil
}

func readFigures(ctx context.Context, tx *sql.Tx, rep *data.Report) error {
	rows, err := tx.QueryContext(ctx, "SELECT "+figureColumns+" FROM figures WHERE id BETWEEN ? AND ? ORDER BY id",
		rowOf(rep.ID, 0), rowOf(rep.ID, maxNumber))
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	for rows.Next() {
		f, _, passage, err := scanFigure(rows)
		if err != nil {
			return err
		}
		if passage >= len(rep.Passages) {
			return fmt.Errorf("figure %s in passage %d of %d: %w", f.ID, passage, len(rep.Passages), data.ErrArchiveBad)
		}
		f.Passage = rep.Passages[passage].ID
		rep.Figures = append(rep.Figures, f)
	}
	return rows.Err()
}

// scanFigure reads figureColumns: the figure without the id of its passage, its
// row number, and the passage's number in the report.
func scanFigure(rows *sql.Rows) (f data.Figure, row int64, passage int, err error) {
	var name *string
	err = rows.Scan(&row, &passage, &f.Start, &f.End, &name, &f.Number, &f.Value.Unscaled, &f.Value.Scale, &f.Unit, &f.Subject,
		&f.Role, &f.Time, &f.Approx, &f.Qualifier, &f.Direction, &f.Source, &f.Group, &f.Indicator)
	f.ID = ordinal("f", numberOf(row))
	if name != nil {
		f.ID = *name
	}
	return f, row, passage, err
}

// dropDoubts takes out the doubts about fields that the user corrected.
func dropDoubts(ctx context.Context, tx *sql.Tx, rep *data.Report) error {
	if len(rep.Doubts) == 0 {
		return nil
	}
	rows, err := tx.QueryContext(ctx, "SELECT field FROM corrections WHERE report = ?", rep.ID)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	for rows.Next() {
		var field string
		if err := rows.Scan(&field); err != nil {
			return err
		}
		rep.Doubts = slices.DeleteFunc(rep.Doubts, func(d string) bool { return d == field })
	}
	return rows.Err()
}
