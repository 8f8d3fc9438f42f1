package data

// Better says which way an indicator should move.
type Better string

// Directions of an indicator.
const (
	MoreIsBetter Better = "more"
	LessIsBetter Better = "less"
	NoBetter     Better = "none"
)

// IndicatorKind says how an indicator is read and drawn.
type IndicatorKind string

// Kinds of indicator.
const (
	Coverage     IndicatorKind = "coverage" // a percent of a population against a target
	PlanProgress IndicatorKind = "progress" // an amount against the year's plan
	Count        IndicatorKind = "count"    // things that happened in the period
	LevelOf      IndicatorKind = "level"    // what stands at a day
)

// Indicator is a named thing measured again and again.
type Indicator struct {
	ID      string        `json:"id"` // "thu-ngan-sach"
	Name    string        `json:"name"`
	Aliases []string      `json:"aliases"`
	Unit    string        `json:"unit"` // the unit series are drawn in
	Better  Better        `json:"better"`
	Kind    IndicatorKind `json:"kind"`
	Field   string        `json:"field"`            // "Kinh tế", "Xây dựng Đảng", …
	Not     []string      `json:"not,omitempty"`    // words that make it something else
	Target  *float64      `json:"target,omitempty"` // the user's own, where no report prints one
	Own     bool          `json:"own,omitempty"`    // made or changed by the user
}

// Basis is the time basis of an observation; one series has one basis.
type Basis string

// Time bases.
const (
	InPeriod        Basis = "period"
	CumulativeBasis Basis = "cumulative"
	AtDate          Basis = "level"
)

// Observation is one value of an indicator for a unit and period, with the
// place that says it.
type Observation struct {
	Indicator string
	Unit      UnitRef
	Period    Period
	Basis     Basis
	Values    Values
	Estimate  bool
	Source    Place
	Plans     []Plan // what each percent and target is of, where the text says by whom
}

// Plan is a plan that a report holds the value against, with who assigned it:
// a district's and a province's plan of one indicator are two.
type Plan struct {
	By      string   `json:"by"` // "kế hoạch tỉnh giao", "nghị quyết"
	Target  *float64 `json:"target,omitempty"`
	Percent *float64 `json:"percent,omitempty"`
}

// Values of one observation in the indicator's unit. A nil pointer means that
// the text does not say.
type Values struct {
	Value   *float64 `json:"value"`
	Target  *float64 `json:"target"`
	Percent *float64 `json:"percent"` // of target, 0…100 and beyond
	Prior   *float64 `json:"prior"`   // the same period last year
}

// Place is where in the archive something is said. Report 0 means a file that
// is not in the archive.
type Place struct {
	Report  int64  `json:"report"`
	Passage string `json:"passage"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

// Series is an indicator of one unit over time on one basis, oldest first,
// at most one point a period.
type Series struct {
	Indicator Indicator
	Unit      UnitRef
	Basis     Basis
	Points    []Point
}

// Point is one period of a series.
type Point struct {
	Period   Period
	Values   Values
	Estimate bool
	Source   Place
	Rivals   []Place // other sources that say another value
	Plans    []Plan
}
