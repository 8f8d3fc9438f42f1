package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"

	"khobaocao/data"
	"khobaocao/data/taught"
)

// Teach keeps what the user said of a figure; what he said of it before is
// replaced. It gives that back, so that it can be taught again to undo this:
// the zero Teaching where he had said nothing.
func (s *Store) Teach(ctx context.Context, t data.Teaching) (before data.Teaching, err error) {
	body, err := json.Marshal(t)
	if err != nil {
		return before, wrap("teach", err)
	}
	err = s.write(ctx, "teach", func(w *writer) error {
		err := w.query("SELECT body FROM teachings WHERE report = ? AND anchor = ?", func(row []driver.Value) error {
			return json.Unmarshal([]byte(text(row[0])), &before)
		}, t.Report, t.Anchor)
		if err != nil {
			return err
		}
		if err := w.exec("DELETE FROM teachings WHERE report = ? AND anchor = ?", t.Report, t.Anchor); err != nil || t.State == "" {
			return err
		}
		return w.exec("INSERT INTO teachings (report, anchor, wording, body) VALUES (?, ?, ?, ?)", t.Report, t.Anchor, t.Wording, string(body))
	})
	return before, err
}

// Teachings lists what the user said of figures, in the order in which he did.
func (s *Store) Teachings(ctx context.Context) ([]data.Teaching, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT body FROM teachings ORDER BY id")
	if err != nil {
		return nil, wrap("teachings", err)
	}
	all, err := decodeRows[data.Teaching](rows)
	return all, wrap("teachings", err)
}

// Saying lists the reports that hold a figure of a wording (taught.Wording),
// oldest first. It looks through the subjects of all figures: about half a
// second for 10,000 reports, so it is for work behind the user's back.
func (s *Store) Saying(ctx context.Context, wording string) ([]int64, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT DISTINCT f.id >> 20, f.subject, f.unit, f.role FROM figures f
		JOIN reports r ON r.id = f.id >> 20 WHERE r.removed IS NULL AND f.subject <> ''`)
	if err != nil {
		return nil, wrap("saying", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []int64
	for rows.Next() {
		var id int64
		var f data.Figure
		if err := rows.Scan(&id, &f.Subject, &f.Unit, &f.Role); err != nil {
			return nil, wrap("saying", err)
		}
		if taught.Wording(f) == wording && (len(out) == 0 || out[len(out)-1] != id) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), wrap("saying", rows.Err())
}

// Reindicate files anew which indicator each figure of a report measures (in
// their order) and what the report is an observation of. A report that is gone,
// or has another number of figures by now, is left as it is.
func (s *Store) Reindicate(ctx context.Context, id int64, indicators []string, seen []data.Observation) error {
	return s.write(ctx, "indicators", func(w *writer) error {
		n, err := w.number("SELECT figures FROM reports WHERE id = ? AND removed IS NULL", id)
		if err != nil || int(n) != len(indicators) {
			return err
		}
		for i, ind := range indicators {
			if err := w.exec("UPDATE figures SET indicator = ? WHERE id = ? AND indicator <> ?", ind, rowOf(id, i), ind); err != nil {
				return err
			}
		}
		h, err := w.header(id)
		if err != nil {
			return err
		}
		if err := w.exec("DELETE FROM observations WHERE id BETWEEN ? AND ?", rowOf(id, 0), rowOf(id, maxNumber)); err != nil {
			return err
		}
		return w.putObservations(id, h, seen)
	})
}

// IndicatorChanges lists the user's own indicators and how he changed others.
func (s *Store) IndicatorChanges(ctx context.Context) ([]data.IndicatorChange, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT body FROM own_indicators ORDER BY id")
	if err != nil {
		return nil, wrap("own indicators", err)
	}
	all, err := decodeRows[data.IndicatorChange](rows)
	return all, wrap("own indicators", err)
}

// ChangeIndicators keeps indicators of the user's own, or what he changed of
// others, in place of what he said of them before; one that says nothing but
// its id is forgotten.
func (s *Store) ChangeIndicators(ctx context.Context, changes []data.IndicatorChange) error {
	return s.write(ctx, "own indicators", func(w *writer) error {
		for _, c := range changes {
			if c.ID == "" {
				return fmt.Errorf("indicator %q without an id: %w", c.Name, errUnfit)
			}
			body, err := json.Marshal(c)
			if err != nil {
				return err
			}
			nothing, err := json.Marshal(data.IndicatorChange{ID: c.ID})
			if err != nil {
				return err
			}
			if string(body) == string(nothing) {
				err = w.exec("DELETE FROM own_indicators WHERE id = ?", c.ID)
			} else {
				err = w.exec("INSERT INTO own_indicators (id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body", c.ID, string(body))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// decodeRows reads rows of one JSON column each.
func decodeRows[T any](rows *sql.Rows) ([]T, error) {
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []T
	for rows.Next() {
		var body string
		var x T
		if err := rows.Scan(&body); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(body), &x); err != nil {
			return nil, fmt.Errorf("%w: %w", data.ErrArchiveBad, err)
		}
		out = append(out, x)
	}
	return out, rows.Err()
}

// applyTaught lays what the user said over the figures as they were read.
func applyTaught(ctx context.Context, tx *sql.Tx, rep *data.Report) error {
	rows, err := tx.QueryContext(ctx, "SELECT body FROM teachings ORDER BY id")
	if err != nil {
		return err
	}
	all, err := decodeRows[data.Teaching](rows)
	if err == nil && len(all) > 0 {
		taught.NewBook(all).Apply(rep)
	}
	return err
}
