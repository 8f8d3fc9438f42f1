package search

import (
	"context"

	"khobaocao/data"
)

// Field says where rows are looked for.
type Field int

// The fields of the index: a report's title with its symbol, issuer, unit and
// file name (one row, number 0); its passages (numbered in document order);
// the subjects of its figures (numbered as the figures are).
const (
	Titles Field = iota
	Passages
	Subjects
)

// Row is one row of the index.
type Row struct {
	Report int64
	Number int
}

// Token is one term to look for, in the form that the index holds.
type Token struct {
	Text   string
	Marked bool // among the written forms, else among the folded ones
	Prefix bool // every term that begins so; heeded for the last of a phrase
}

// Phrase is a run of tokens that stand side by side. A marked token of a run
// of several need only stand somewhere in the row: whether it is the one of
// the run is for the ranking to see.
type Phrase []Token

// Match is what a row must hold: one phrase of each element of All, and none
// of Not. An empty element of All asks for nothing; an All without others fits
// every row.
type Match struct {
	All [][]Phrase
	Not []Phrase
}

// Scope narrows the reports looked at. Fields are and-ed, the values of one
// field or-ed; an empty field does not narrow.
type Scope struct {
	Filter  data.Filter
	Units   []string      // words that a unit's name (with or without its level) begins with
	Kinds   []string      // words that a report's kind begins with
	Symbols []Phrase      // folded tokens that follow each other in the symbol
	Years   []int         // the report is shown under
	Spans   []data.Period // the report's period lies within; year 0 = in any year
	Reports []int64
}

// Passage is a row's text with what is shown of its report.
type Passage struct {
	Row
	ID      string // of the passage or figure; "" for a title
	Heading bool
	Section string
	Topic   string
	Text    string
	Title   string
	Symbol  string
	Unit    data.UnitRef
	Period  data.Period
}

// Index is what the engine needs of an archive.
type Index interface {
	// Rows lists rows of a field that fit, newest period first and in document
	// order within a report: at most limit, at most each of one report.
	Rows(ctx context.Context, field Field, m Match, scope Scope, limit, each int) ([]Row, error)
	// Complete lists words of the archive whose folded form begins with the
	// letters, most frequent first: words with marks, as written, or the folded
	// forms of all.
	Complete(ctx context.Context, prefix string, marked bool, limit int) ([]string, error)
	// Times is how often a word was filed, by its folded form.
	Times(ctx context.Context, folded string) (int, error)
	// Near lists folded words of the archive that are OneSlip away from a folded
	// one, most frequent first.
	Near(ctx context.Context, folded string, limit int) ([]string, error)
	// Load reads the texts of rows (titles, passages, subjects), in any order;
	// rows that are gone are left out.
	Load(ctx context.Context, field Field, rows []Row) ([]Passage, error)
	// Figures reads the figures of rows of Subjects with the others of their
	// group, in the order of the rows; rows that are gone are left out.
	Figures(ctx context.Context, rows []Row) ([]data.FigureHit, error)
}
