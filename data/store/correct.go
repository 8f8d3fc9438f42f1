package store

import (
	"context"
	"database/sql/driver"
	"fmt"

	"khobaocao/data"
)

// applyCorrection sets one header field; a value of a wrong form is an error.
func applyCorrection(h *data.Header, c data.Correction) error {
	var err error
	switch c.Field {
	case data.FieldTitle:
		h.Title = c.Value
	case data.FieldSymbol:
		h.Symbol = c.Value
	case data.FieldIssuer:
		h.Issuer = c.Value
	case data.FieldUnit:
		h.Unit = c.Value
	case data.FieldLevel:
		h.Level = c.Value
	case data.FieldKind:
		h.Kind = c.Value
	case data.FieldDate:
		h.Date, err = data.ParseDate(c.Value)
	case data.FieldPeriod:
		h.Period, err = decodePeriod(c.Value)
	case data.FieldNext:
		h.NextPeriod, err = decodePeriod(c.Value)
	default:
		err = fmt.Errorf("field %q cannot be corrected", c.Field)
	}
	return err
}

// Correct sets header fields of a report; they outlive every re-reading and
// every further version. It gives ErrNotFound for an unknown report.
func (s *Store) Correct(ctx context.Context, id int64, corrections []data.Correction) error {
	return s.write(ctx, "correct", func(w *writer) error {
		for _, c := range corrections {
			if err := applyCorrection(new(data.Header), c); err != nil {
				return err
			}
			if err := w.exec(`INSERT INTO corrections (report, field, value) SELECT id, ?, ? FROM reports WHERE id = ? AND removed IS NULL
				ON CONFLICT DO UPDATE SET value = excluded.value`, string(c.Field), c.Value, id); err != nil {
				return err
			}
		}
		f := newFiler(w, &s.words)
		if err := f.refresh(id); err != nil {
			return err
		}
		return f.finish()
	})
}

// corrections lists what the user set in a report.
func (w *writer) corrections(report int64) ([]data.Correction, error) {
	var out []data.Correction
	err := w.query("SELECT field, value FROM corrections WHERE report = ?", func(row []driver.Value) error {
		out = append(out, data.Correction{Field: data.Field(text(row[0])), Value: text(row[1])})
		return nil
	}, report)
	return out, err
}

// text is a text column's value.
func text(v driver.Value) string {
	switch v := v.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	}
	return ""
}

func whole(v driver.Value) int64 {
	n, _ := v.(int64)
	return n
}
