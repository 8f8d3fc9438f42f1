package store

import (
	"context"
	"database/sql"
	"strconv"

	"khobaocao/data"
	"khobaocao/data/search"
)

// loadSQL reads the texts of rows whose numbers come as a JSON list: one
// statement for all costs a fifth of one each. Of a passage of 128 KiB (no
// report has one, a file without line ends may) only the beginning is ranked.
var loadSQL = map[search.Field]string{
	search.Passages: `SELECT p.id, p.kind, p.section, p.topic,
		CASE WHEN octet_length(p.text) > 131072 THEN substr(p.text, 1, 32768) ELSE p.text END, CASE WHEN p.extra IS NULL THEN NULL ELSE p.extra ->> 'id' END
		FROM json_each(?) j CROSS JOIN passages p ON p.id = j.value`,
	search.Subjects: `SELECT f.id, '', '', '', f.subject, coalesce(f.name, 'f' || ((f.id & 1048575) + 1))
		FROM json_each(?) j CROSS JOIN figures f ON f.id = j.value`,
}

// Load reads the texts of rows with what is shown of their reports.
func (s *Store) Load(ctx context.Context, field search.Field, rows []search.Row) ([]search.Passage, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	heads, err := s.heads(ctx, rows)
	if err != nil {
		return nil, wrap("load", err)
	}
	var out []search.Passage
	if field == search.Titles {
		for _, r := range rows {
			if h, ok := heads[r.Report]; ok {
				out = append(out, withHead(search.Passage{Row: r, Text: h.Title}, h))
			}
		}
		return out, nil
	}
	found, err := s.reads.QueryContext(ctx, loadSQL[field], numberList(rows, func(r search.Row) int64 { return rowOf(r.Report, r.Number) }))
	if err != nil {
		return nil, wrap("load", err)
	}
	defer func() { _ = found.Close() }() // found.Err reports what is wrong
	for found.Next() {
		p, err := scanText(found)
		if err != nil {
			return nil, wrap("load", err)
		}
		if h, ok := heads[p.Report]; ok {
			out = append(out, withHead(p, h))
		}
	}
	return out, wrap("load", found.Err())
}

func scanText(rows *sql.Rows) (search.Passage, error) {
	var p search.Passage
	var row int64
	var kind string
	var id *string
	err := rows.Scan(&row, &kind, &p.Section, &p.Topic, &p.Text, &id)
	p.Report, p.Number = row>>numberBits, numberOf(row)
	p.Heading = kind == string(data.HeadingPassage)
	p.ID = ordinal("p", p.Number)
	if id != nil {
		p.ID = *id
	}
	return p, err
}

func withHead(p search.Passage, h data.Header) search.Passage {
	p.Title, p.Symbol, p.Unit, p.Period = h.Title, h.Symbol, data.UnitRef{Name: h.Unit, Level: h.Level}, h.Period
	return p
}

// heads reads the headers of the rows' reports; one without a title is called by
// the name of its file.
func (s *Store) heads(ctx context.Context, rows []search.Row) (map[int64]data.Header, error) {
	seen := make(map[int64]bool, len(rows))
	var reports []search.Row
	for _, r := range rows {
		if !seen[r.Report] {
			seen[r.Report] = true
			reports = append(reports, r)
		}
	}
	found, err := s.reads.QueryContext(ctx, `SELECT r.id, r.header, r.file FROM json_each(?) j CROSS JOIN reports r ON r.id = j.value
		WHERE r.removed IS NULL`, numberList(reports, func(r search.Row) int64 { return r.Report }))
	if err != nil {
		return nil, err
	}
	defer func() { _ = found.Close() }() // found.Err reports what is wrong
	heads := make(map[int64]data.Header, len(reports))
	for found.Next() {
		var id int64
		var header, file string
		if err := found.Scan(&id, &header, &file); err != nil {
			return nil, err
		}
		h, err := decodeHeader(header)
		if err != nil {
			return nil, err
		}
		if h.Title == "" {
			h.Title = file
		}
		heads[id] = h
	}
	return heads, found.Err()
}

// numberList is a JSON list of row numbers.
func numberList(rows []search.Row, number func(search.Row) int64) string {
	b := make([]byte, 0, 12*len(rows)+2)
	b = append(b, '[')
	for i, r := range rows {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, number(r), 10)
	}
	return string(append(b, ']'))
}
