package data

// SectionState says what became of a section.
type SectionState string

// States of a section, sentence or figure between two reports.
const (
	SameState    SectionState = "same"
	ChangedState SectionState = "changed"
	MovedState   SectionState = "moved"
	NewState     SectionState = "new"
	GoneState    SectionState = "gone"
)

// Comparison is two reports put side by side; left is the earlier one.
type Comparison struct {
	Sections []SectionPair
	Figures  []FigureChange
	Tasks    []TaskPair
	Counts   ComparisonCounts
}

// ComparisonCounts is the line on top of the page.
type ComparisonCounts struct {
	New, Gone, ChangedFigures int
	KeptPercent               int // of the words on the left, 0…100
}

// SectionPair is a section on both sides; a missing side is empty.
type SectionPair struct {
	Left, Right string // heading with its number as printed
	State       SectionState
	Rows        []RowPair
}

// RowPair is a sentence (or a short paragraph) on both sides.
type RowPair struct {
	Left, Right Side
	State       SectionState
}

// Side is one side of a RowPair; Text "" means that it is missing there.
// Marks are the words that differ, in code points of Text.
type Side struct {
	Passage string
	Start   int // code points of the passage before Text
	Text    string
	Marks   []Span
}

// FigureChange is one measured thing then and now. Then or Now may be nil
// when only one side says it.
type FigureChange struct {
	Subject    string
	Unit       string
	Then, Now  *Figure
	Difference *float64 // now − then, in Unit
	Percent    *float64 // of then
}

// TaskPair is a task set by the left report and what the right one says of it.
type TaskPair struct {
	Task     Task
	Evidence string // passage of the right report, "" if none was found
	Text     string // its text
	Score    float64
}
