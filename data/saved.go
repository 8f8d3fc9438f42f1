package data

// SavedSearch is a query that the user keeps, to ask it again and to be told
// when reports that fit it are filed.
type SavedSearch struct {
	ID     int64
	Text   string // in the query language of data/search
	Filter Filter // chosen beside it; After has no part
	Pinned bool   // shown first
	Seen   int64  // the last report filed when the user last looked; later ones are new
}
