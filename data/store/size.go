package store

import "context"

// Size is how many bytes the text of the archive takes and how many its
// full-text index, without the slack of the database's pages.
type Size struct{ Text, Index int64 }

// Size measures the archive; it reads all of it.
func (s *Store) Size(ctx context.Context) (Size, error) {
	var out Size
	err := s.reads.QueryRowContext(ctx, "SELECT coalesce(sum(octet_length(text)), 0) FROM passages").Scan(&out.Text)
	for _, table := range []string{"title_index", "passage_index", "subject_index"} {
		for _, part := range []struct{ table, column string }{{"_data", "block"}, {"_idx", "term"}, {"_docsize", "sz"}} {
			var n int64
			if err == nil {
				err = s.reads.QueryRowContext(ctx, "SELECT coalesce(sum(octet_length("+part.column+")), 0) FROM "+table+part.table).Scan(&n)
			}
			out.Index += n
		}
	}
	return out, wrap("size", err)
}
