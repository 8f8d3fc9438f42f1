package store

import (
	"context"
	"time"

	"khobaocao/data"
)

// UnitObservations lists what the reports of a unit say of all indicators,
// oldest report first. It looks at that unit's reports only: some milliseconds
// whatever the archive holds beside them.
func (s *Store) UnitObservations(ctx context.Context, unit data.UnitRef) ([]data.Observation, error) {
	c := &where{}
	c.and("r.removed IS NULL")
	if err := s.filterUnits(ctx, c, []data.UnitRef{unit}); err != nil {
		return nil, wrap("observations of unit", err)
	}
	rows, err := s.reads.QueryContext(ctx, `SELECT o.id >> 20, o.unit_name, o.unit_level, o.period, o.basis, o.estimate,
		o.value, o.target, o.percent, o.prior, o.passage, o.span_start, o.span_end, o.plans, r.header, o.indicator
		FROM reports r CROSS JOIN observations o ON o.id BETWEEN r.id << 20 AND (r.id << 20) + 1048575`+c.sql()+` ORDER BY r.day, o.id`, c.args...)
	if err != nil {
		return nil, wrap("observations of unit", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Observation
	for rows.Next() {
		var indicator string
		o, err := scanObservation(rows, &indicator)
		if err != nil {
			return nil, wrap("observations of unit", err)
		}
		if fitsUnit(o.Unit.Name, o.Unit.Level, []data.UnitRef{unit}) {
			o.Indicator = indicator
			out = append(out, o)
		}
	}
	return out, wrap("observations of unit", rows.Err())
}

// SeenFindings lists the findings of a report that the user has looked at.
func (s *Store) SeenFindings(ctx context.Context, report int64) ([]data.SeenFinding, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT key, note, at FROM findings_seen WHERE report = ? ORDER BY key", report)
	if err != nil {
		return nil, wrap("seen findings", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.SeenFinding
	for rows.Next() {
		x := data.SeenFinding{Report: report}
		var at int64
		if err := rows.Scan(&x.Key, &x.Note, &at); err != nil {
			return nil, wrap("seen findings", err)
		}
		x.At = time.UnixMilli(at)
		out = append(out, x)
	}
	return out, wrap("seen findings", rows.Err())
}

// SeeFinding keeps that the user has looked at a finding, with his note; again
// for the same one changes the note. ErrNotFound where there is no such report.
func (s *Store) SeeFinding(ctx context.Context, x data.SeenFinding) error {
	return s.write(ctx, "see finding", func(w *writer) error {
		n, err := w.number("SELECT count(*) FROM reports WHERE id = ? AND removed IS NULL", x.Report)
		if err != nil {
			return err
		}
		if n == 0 {
			return data.ErrNotFound
		}
		return w.exec(`INSERT INTO findings_seen (report, key, note, at) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET note = excluded.note, at = excluded.at`, x.Report, x.Key, x.Note, x.At.UnixMilli())
	})
}

// UnseeFinding takes that back; a finding that was not seen is no error.
func (s *Store) UnseeFinding(ctx context.Context, report int64, key string) error {
	return s.write(ctx, "unsee finding", func(w *writer) error {
		return w.exec("DELETE FROM findings_seen WHERE report = ? AND key = ?", report, key)
	})
}

// Locked lists the figures locked for a unit, by indicator and period.
func (s *Store) Locked(ctx context.Context, unit data.UnitRef) ([]data.Locked, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT indicator, unit_name, unit_level, period, basis, value, estimate, by_whom, at,
		report, passage, span_start, span_end FROM locked_figures WHERE unit_key = ? ORDER BY indicator, period, basis`, unitKey(unit.Name, unit.Level))
	if err != nil {
		return nil, wrap("locked figures", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Locked
	for rows.Next() {
		var x data.Locked
		var period string
		var at int64
		if err := rows.Scan(&x.Indicator, &x.Unit.Name, &x.Unit.Level, &period, &x.Basis, &x.Value, &x.Estimate, &x.By, &at,
			&x.Source.Report, &x.Source.Passage, &x.Source.Start, &x.Source.End); err != nil {
			return nil, wrap("locked figures", err)
		}
		if x.Period, err = decodePeriod(period); err != nil {
			return nil, wrap("locked figures", err)
		}
		x.At = time.UnixMilli(at)
		out = append(out, x)
	}
	return out, wrap("locked figures", rows.Err())
}

// Lock locks a figure; one locked before for the same indicator, unit, period
// and basis is replaced.
func (s *Store) Lock(ctx context.Context, x data.Locked) error {
	return s.write(ctx, "lock figure", func(w *writer) error {
		if err := w.dropLock(x); err != nil {
			return err
		}
		return w.exec(`INSERT INTO locked_figures (indicator, unit_key, unit_name, unit_level, period, basis, value, estimate, by_whom, at,
			report, passage, span_start, span_end) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
			x.Indicator, unitKey(x.Unit.Name, x.Unit.Level), x.Unit.Name, x.Unit.Level, encodePeriod(x.Period), string(x.Basis), x.Value, x.Estimate, x.By, x.At.UnixMilli(),
			x.Source.Report, x.Source.Passage, x.Source.Start, x.Source.End)
	})
}

// Unlock frees the figure of an indicator, unit, period and basis; one that is
// not locked is no error.
func (s *Store) Unlock(ctx context.Context, x data.Locked) error {
	return s.write(ctx, "unlock figure", func(w *writer) error { return w.dropLock(x) })
}

func (w *writer) dropLock(x data.Locked) error {
	return w.exec("DELETE FROM locked_figures WHERE indicator = ? AND unit_key = ? AND period = ? AND basis = ?",
		x.Indicator, unitKey(x.Unit.Name, x.Unit.Level), encodePeriod(x.Period), string(x.Basis))
}
