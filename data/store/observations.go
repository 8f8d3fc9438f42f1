package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"khobaocao/data"
)

// putObservations files a report's observations. Those of the report's own
// unit and period name neither, so that a correction of the header moves them.
func (w *writer) putObservations(report int64, h data.Header, all []data.Observation) error {
	for i, o := range all {
		var name, level, period any
		if o.Unit != (data.UnitRef{Name: h.Unit, Level: h.Level}) {
			name, level = o.Unit.Name, o.Unit.Level
		}
		if o.Period != h.Period {
			period = encodePeriod(o.Period)
		}
		var values [4]any
		for j, v := range []*float64{o.Values.Value, o.Values.Target, o.Values.Percent, o.Values.Prior} {
			if v == nil {
				continue
			}
			if math.IsNaN(*v) || math.IsInf(*v, 0) {
				return fmt.Errorf("observation of %q is no number: %w", o.Indicator, errUnfit)
			}
			values[j] = *v
		}
		var plans any
		if len(o.Plans) > 0 {
			js, err := json.Marshal(o.Plans)
			if err != nil {
				return fmt.Errorf("%w: %w", errUnfit, err)
			}
			plans = string(js)
		}
		if err := w.exec(`INSERT INTO observations (id, indicator, unit_name, unit_level, period, basis, estimate,
			value, target, percent, prior, passage, span_start, span_end, plans) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
			rowOf(report, i), o.Indicator, name, level, period, string(o.Basis), o.Estimate,
			values[0], values[1], values[2], values[3], o.Source.Passage, o.Source.Start, o.Source.End, plans); err != nil {
			return err
		}
	}
	return nil
}

// Observations lists what the archive's reports say of an indicator, oldest
// report first; no units means all.
func (s *Store) Observations(ctx context.Context, indicator string, units []data.UnitRef) ([]data.Observation, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT o.id >> 20, o.unit_name, o.unit_level, o.period, o.basis, o.estimate,
		o.value, o.target, o.percent, o.prior, o.passage, o.span_start, o.span_end, o.plans, r.header
		FROM observations o JOIN reports r ON r.id = o.id >> 20
		WHERE o.indicator = ? AND r.removed IS NULL ORDER BY r.day, o.id`, indicator)
	if err != nil {
		return nil, wrap("observations", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Observation
	for rows.Next() {
		o, err := scanObservation(rows)
		if err != nil {
			return nil, wrap("observations", err)
		}
		if len(units) == 0 || fitsUnit(o.Unit.Name, o.Unit.Level, units) {
			o.Indicator = indicator
			out = append(out, o)
		}
	}
	return out, wrap("observations", rows.Err())
}

// scanObservation reads a row; more are columns behind those it knows.
func scanObservation(rows *sql.Rows, more ...any) (data.Observation, error) {
	var o data.Observation
	var name, level, period, plans *string
	var header string
	v := &o.Values
	columns := append([]any{&o.Source.Report, &name, &level, &period, &o.Basis, &o.Estimate,
		&v.Value, &v.Target, &v.Percent, &v.Prior, &o.Source.Passage, &o.Source.Start, &o.Source.End, &plans, &header}, more...)
	if err := rows.Scan(columns...); err != nil {
		return o, err
	}
	h, err := decodeHeader(header)
	if err != nil {
		return o, err
	}
	o.Unit, o.Period = data.UnitRef{Name: h.Unit, Level: h.Level}, h.Period
	if name != nil && level != nil {
		o.Unit = data.UnitRef{Name: *name, Level: *level}
	}
	if plans != nil {
		if err := json.Unmarshal([]byte(*plans), &o.Plans); err != nil {
			return o, fmt.Errorf("plans: %w: %w", data.ErrArchiveBad, err)
		}
	}
	if period != nil {
		o.Period, err = decodePeriod(*period)
	}
	return o, err
}

// ObservedIndicators counts the observations of each indicator.
func (s *Store) ObservedIndicators(ctx context.Context) (map[string]int, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT o.indicator, count(*) FROM observations o JOIN reports r ON r.id = o.id >> 20
		WHERE r.removed IS NULL GROUP BY o.indicator`)
	if err != nil {
		return nil, wrap("indicators", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	out := map[string]int{}
	for rows.Next() {
		var id string
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, wrap("indicators", err)
		}
		out[id] = n
	}
	return out, wrap("indicators", rows.Err())
}

// notFound turns a missing row into ErrNotFound.
func notFound(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return data.ErrNotFound
	}
	return err
}
