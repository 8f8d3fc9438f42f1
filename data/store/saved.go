package store

import (
	"context"
	"encoding/json"
	"fmt"

	"khobaocao/data"
)

// SavedSearches lists the searches that the user keeps, the pinned ones first,
// else as they were saved.
func (s *Store) SavedSearches(ctx context.Context) ([]data.SavedSearch, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT id, text, filter, pinned, seen FROM saved_searches ORDER BY pinned DESC, id")
	if err != nil {
		return nil, wrap("saved searches", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.SavedSearch
	for rows.Next() {
		var x data.SavedSearch
		var filter string
		if err := rows.Scan(&x.ID, &x.Text, &filter, &x.Pinned, &x.Seen); err != nil {
			return nil, wrap("saved searches", err)
		}
		if err := json.Unmarshal([]byte(filter), &x.Filter); err != nil {
			return nil, wrap("saved searches", fmt.Errorf("filter of %d: %w", x.ID, data.ErrArchiveBad))
		}
		out = append(out, x)
	}
	return out, wrap("saved searches", rows.Err())
}

// SaveSearch keeps a search. One of the same text and filter is the same
// search: it is pinned or not as now said. All reports of today count as seen.
func (s *Store) SaveSearch(ctx context.Context, x data.SavedSearch) (int64, error) {
	filter, err := filterText(x.Filter)
	if err != nil {
		return 0, wrap("save search", err)
	}
	var id int64
	err = s.write(ctx, "save search", func(w *writer) error {
		if err := w.exec(`INSERT INTO saved_searches (text, filter, pinned, seen) VALUES (?, ?, ?, `+lastReport+`)
			ON CONFLICT DO UPDATE SET pinned = excluded.pinned`, x.Text, filter, x.Pinned); err != nil {
			return err
		}
		id, err = w.number("SELECT id FROM saved_searches WHERE text = ? AND filter = ?", x.Text, filter)
		return err
	})
	return id, err
}

// SeenSearch says that the user has looked at what a search finds today.
func (s *Store) SeenSearch(ctx context.Context, id int64) error {
	return s.write(ctx, "seen search", func(w *writer) error {
		return w.exec("UPDATE saved_searches SET seen = "+lastReport+" WHERE id = ?", id)
	})
}

// DropSearch forgets a search; one that is not kept is no error.
func (s *Store) DropSearch(ctx context.Context, id int64) error {
	return s.write(ctx, "drop search", func(w *writer) error {
		return w.exec("DELETE FROM saved_searches WHERE id = ?", id)
	})
}

// lastReport is the number of the report filed last.
const lastReport = "(SELECT coalesce(max(id), 0) FROM reports)"

func filterText(f data.Filter) (string, error) {
	f.After = 0
	text, err := json.Marshal(f)
	return string(text), err
}
