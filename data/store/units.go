package store

import (
	"context"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// unit is the number of a unit, made where it is new; nil for a report that
// names none.
func (f *filer) unit(name, level string) (any, error) {
	if name == "" {
		return nil, nil
	}
	key := unitKey(name, level)
	if id, ok := f.units[key]; ok {
		return id, nil
	}
	id, err := f.w.number("SELECT id FROM units WHERE key = ?", key)
	if err == nil && id == 0 {
		id, err = f.w.insert("INSERT INTO units (key, name, level) VALUES (?, ?, ?)", key, viet.NFC(name), viet.NFC(level))
	}
	if err != nil {
		return nil, err
	}
	f.units[key] = id
	return id, nil
}

// Units lists the units that reports of the archive are of, by name.
func (s *Store) Units(ctx context.Context) ([]data.Unit, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT u.id, u.name, u.level, coalesce(u.parent, 0), u.valid_from, u.valid_to, count(r.id)
		FROM units u LEFT JOIN reports r ON r.unit = u.id AND r.removed IS NULL GROUP BY u.id
		HAVING count(r.id) > 0 OR u.parent IS NOT NULL OR EXISTS (SELECT 1 FROM unit_successors s WHERE u.id IN (s.unit, s.successor))
		ORDER BY u.name, u.level`)
	if err != nil {
		return nil, wrap("units", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Unit
	for rows.Next() {
		var u data.Unit
		var from, to string
		if err := rows.Scan(&u.ID, &u.Ref.Name, &u.Ref.Level, &u.Parent, &from, &to, &u.Reports); err != nil {
			return nil, wrap("units", err)
		}
		if u.From, err = data.ParseDate(from); err != nil {
			return nil, wrap("units", err)
		}
		if u.To, err = data.ParseDate(to); err != nil {
			return nil, wrap("units", err)
		}
		out = append(out, u)
	}
	if err := rows.Err(); err != nil {
		return nil, wrap("units", err)
	}
	return out, s.addSuccessors(ctx, out)
}

func (s *Store) addSuccessors(ctx context.Context, units []data.Unit) error {
	rows, err := s.reads.QueryContext(ctx, "SELECT unit, successor FROM unit_successors ORDER BY unit, successor")
	if err != nil {
		return wrap("units", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	at := make(map[int64]int, len(units))
	for i, u := range units {
		at[u.ID] = i
	}
	for rows.Next() {
		var unit, successor int64
		if err := rows.Scan(&unit, &successor); err != nil {
			return wrap("units", err)
		}
		if i, ok := at[unit]; ok {
			units[i].Successors = append(units[i].Successors, successor)
		}
	}
	return wrap("units", rows.Err())
}
