package data

import "time"

// Filter narrows reports; a zero field does not narrow. Fields are and-ed,
// values of one field or-ed.
type Filter struct {
	Units   []UnitRef
	Years   []int
	Periods []PeriodKind
	Kinds   []string
	From    Date  // periods ending on or after
	To      Date  // periods starting on or before
	After   int64 // only reports filed after this one; 0 = all
}

// Summary is one row of the library.
type Summary struct {
	ID       int64
	Header   Header // Recipients left out
	File     string // name of the current version's file
	Format   string
	Added    time.Time
	Figures  int
	Findings int // wrong and doubtful
	Versions int
}

// Facets counts the reports per value, under the filter of the other facets.
type Facets struct {
	Units   []Facet[UnitRef]
	Years   []Facet[int]
	Periods []Facet[PeriodKind]
	Kinds   []Facet[string]
}

// Facet is one value and its count.
type Facet[T any] struct {
	Value T
	Count int
}

// ImportStatus is the outcome for one file.
type ImportStatus string

// Outcomes of an import.
const (
	Imported  ImportStatus = "imported"
	Duplicate ImportStatus = "duplicate"
	Failed    ImportStatus = "failed"
)

// ImportResult is the outcome of one file on its road into the archive.
type ImportResult struct {
	File    string // as given
	Status  ImportStatus
	Report  int64 // the report made, or the one it duplicates or is a version of; 0 if failed
	Header  Header
	Version bool     // it became a further version of a report already there
	Doubts  []string // the report's, then the reader's sentences (Document.Doubts)
	Err     error    // why it failed (Failed), else nil
	Took    time.Duration
}

// Progress is counted by workers and read by the display.
type Progress struct {
	Done, Total int
	Name        string // what is at hand
	Page, Pages int    // of it, where it is read page by page: those done, and all
}
