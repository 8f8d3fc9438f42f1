package data

import "time"

// Query is what the user asks: free text in the query language of
// data/search, and filters chosen beside it.
type Query struct {
	Text   string
	Filter Filter
	Limit  int // reports at most; 0 = 50
}

// Answer is the first page of what was found, best first.
type Answer struct {
	Query   string
	Hits    []Hit
	Figures []FigureHit // figures whose subject answers the query, on top
	More    bool        // there are hits beyond the limit
	Instead string      // the words that were looked for as well, because nothing holds all of those typed
	Facets  Facets      // units, years and kinds of period of the reports found, cut off by Limit or not; kinds are left out
	Took    time.Duration
}

// Span is a half-open range of code points.
type Span struct{ Start, End int }

// Hit is one passage that fits, or a title (Passage "").
type Hit struct {
	Report  int64
	Title   string
	Unit    UnitRef
	Period  Period
	Passage string
	Section string
	Topic   string
	Text    string // the snippet shown
	Offset  int    // code points of the passage before the snippet
	Marks   []Span // in Text
}

// FigureHit is one figure that answers a query.
type FigureHit struct {
	Report int64
	Title  string
	Unit   UnitRef
	Period Period
	Figure Figure
	Text   string   // its passage
	Mates  []Figure // others of its group: target, percent, prior
}
