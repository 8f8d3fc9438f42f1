package data

// Role says what a figure is in its statement.
type Role string

// The roles of a figure; domain.md and the gold readings give examples.
const (
	Actual          Role = "actual"
	Estimate        Role = "estimate" // "ước": replaced later by the official figure
	Level           Role = "level"    // what stands at a day: "đến nay có 34.465 hội viên"
	Target          Role = "target"
	PercentOfTarget Role = "percent_of_target" // with Direction Up it is what goes beyond the plan: "vượt 3,6% kế hoạch"
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

	State   FigureState `json:"state,omitempty"` // what the user did with it
	Wording string      `json:"-"`               // of a figure with a state: as read, since its words may be changed
}

// PercentOfPlan is how many per cent of the plan a PercentOfTarget figure says:
// its value, or a hundred more where it says what goes beyond ("vượt 3,6%" is
// 103,6).
func (f Figure) PercentOfPlan() float64 {
	if f.Role == PercentOfTarget && f.Direction == Up {
		return 100 + f.Value.Float64()
	}
	return f.Value.Float64()
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

// FindingKind names the rule that made a finding.
type FindingKind string

// The kinds of finding. The empty kind is arithmetic: figures of one statement
// that do not agree.
const (
	ArithmeticFinding FindingKind = ""
	PartsFinding      FindingKind = "parts"      // parts that are more than their whole
	PercentFinding    FindingKind = "percent"    // a percent that cannot be
	LeftoverFinding   FindingKind = "leftover"   // left from an older text: a period, an office that is no more
	PeriodFinding     FindingKind = "period"     // periods or dates that contradict
	TwiceFinding      FindingKind = "twice"      // one thing stated with two values
	NumberingFinding  FindingKind = "numbering"  // section numbers used twice or skipped
	HistoryFinding    FindingKind = "history"    // does not fit the reports before it
	TargetFinding     FindingKind = "target"     // another plan than before
	CopyFinding       FindingKind = "copy"       // a paragraph of an older report with its old figures
	MissingFinding    FindingKind = "missing"    // a report is missing in the sequence
	OtherBodyFinding  FindingKind = "other_body" // another body's report of the period says another value
	ScanFinding       FindingKind = "scan"       // a number that OCR may have broken
	LockedFinding     FindingKind = "locked"     // another value than the locked one
)

// Finding is something a clerk should look at, in one Vietnamese sentence
// that shows the arithmetic. It points at figures, else at a passage; Start and
// End count code points of the passage's text and may both be 0.
type Finding struct {
	Severity Severity    `json:"severity"`
	Kind     FindingKind `json:"kind,omitempty"`
	Text     string      `json:"text"`
	Fix      string      `json:"fix,omitempty"` // what would make it right, a sentence
	Figures  []string    `json:"figures"`
	Passage  string      `json:"passage,omitempty"`
	Start    int         `json:"start,omitempty"`
	End      int         `json:"end,omitempty"`
	Report   int64       `json:"report,omitempty"` // the other report that it is held against
}
