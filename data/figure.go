package data

// Role says what a figure is in its statement.
type Role string

// The roles of a figure; domain.md and the gold readings give examples.
const (
	Actual          Role = "actual"
	Estimate        Role = "estimate" // "ước": replaced later by the official figure
	Level           Role = "level"    // what stands at a day: "đến nay có 34.465 hội viên"
	Target          Role = "target"
	PercentOfTarget Role = "percent_of_target"
	Share           Role = "share"
	Part            Role = "part"
	Total           Role = "total"
	Prior           Role = "prior"
	Change          Role = "change"
	ChangePercent   Role = "change_percent"
	Remaining       Role = "remaining"
	Rate            Role = "rate"
	Threshold       Role = "threshold"
)

// Direction of a change; values themselves are never negative.
type Direction string

// Directions.
const (
	Up          Direction = "up"
	Down        Direction = "down"
	Same        Direction = "same"
	NoDirection Direction = ""
)

// Where a figure was read.
const (
	FromText = "text"
	FromCell = "cell"
	FromOCR  = "ocr"
)

// The fixed values of Figure.Time; "as_of:2023-12-31" and
// "range:2024-01-01..2024-01-15" carry their days.
const (
	TimePeriod    = "period"
	TimeToDate    = "to_date"
	TimePriorYear = "prior_year"
	TimeNext      = "next"
	TimeAsOf      = "as_of:"
	TimeRange     = "range:"
)

// Figure is one number read in a passage. Start and End count code points in
// the passage's text and cover the number alone (no % and no unit).
type Figure struct {
	ID        string    `json:"id"` // "f1", unique in the report
	Passage   string    `json:"passage"`
	Start     int       `json:"start"`
	End       int       `json:"end"`
	Number    string    `json:"number"` // as printed
	Value     Decimal   `json:"value"`  // in the printed unit
	Unit      string    `json:"unit"`   // "ha", "tỷ đồng", "%", "vụ", "" if none
	Subject   string    `json:"subject"`
	Role      Role      `json:"role"`
	Time      string    `json:"time"`
	Approx    bool      `json:"approx"`
	Qualifier string    `json:"qualifier,omitempty"` // the word itself: trên, khoảng, gần, ước
	Direction Direction `json:"direction"`
	Source    string    `json:"source"`
	Group     string    `json:"group"`     // figures of one statement share it: "g3"
	Indicator string    `json:"indicator"` // the catalogue's id, "" if none
}

// RelationKind says how figures should agree.
type RelationKind string

// The kinds of relation, with the order of their figures:
// ratio and share: numerator, denominator, percent; sum: parts…, total;
// change: current, prior, difference; change_percent: current, prior or
// difference, percent; complement: parts that make 100 % or the whole.
const (
	RatioRelation         RelationKind = "ratio"
	SumRelation           RelationKind = "sum"
	ChangeRelation        RelationKind = "change"
	ChangePercentRelation RelationKind = "change_percent"
	ShareRelation         RelationKind = "share"
	ComplementRelation    RelationKind = "complement"
)

// Relation is a claim of the text that can be computed again.
type Relation struct {
	Kind     RelationKind `json:"kind"`
	Figures  []string     `json:"figures"`
	Stated   float64      `json:"stated"`
	Computed float64      `json:"computed"` // rounded to four decimals more than stated
	Holds    bool         `json:"holds"`
}

// Severity grades a finding.
type Severity string

// Severities, gravest first.
const (
	Wrong    Severity = "wrong"
	Doubtful Severity = "doubtful"
	Look     Severity = "look"
)

// Finding is something a clerk should look at, in one Vietnamese sentence
// that shows the arithmetic.
type Finding struct {
	Severity Severity `json:"severity"`
	Text     string   `json:"text"`
	Figures  []string `json:"figures"`
}
