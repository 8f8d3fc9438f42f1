package data

// FigureState says what the user did with a figure; "" is: read by the
// program, looked at by nobody.
type FigureState string

// States of a figure.
const (
	FigureConfirmed FigureState = "confirmed"
	FigureCorrected FigureState = "corrected"
	FigureRefused   FigureState = "refused" // it measures nothing that is followed
	FigureTaught    FigureState = "taught"  // follows what was said of the same wording elsewhere
)

// Teaching is what the user said of one figure. It outlives every re-reading,
// and holds for figures of the same wording in all reports from then on; the
// value is the figure's own.
type Teaching struct {
	Report  int64
	Anchor  string      // the figure in its report: the letters around its number
	Wording string      // subject, unit and role as read; "" = holds for this figure alone
	State   FigureState // confirmed, corrected or refused

	Indicator string   // "" = none
	Role      Role     `json:",omitempty"` // "" = as read; so are the following
	Unit      *string  `json:",omitempty"`
	Subject   string   `json:",omitempty"`
	Value     *Decimal `json:",omitempty"`
}

// IndicatorChange is what the user says of an indicator: a new one of his own,
// or how one of the program's differs for him. An empty field says nothing.
type IndicatorChange struct {
	ID      string
	Name    string        `json:",omitempty"`
	Aliases []string      `json:",omitempty"` // further ones
	Without []string      `json:",omitempty"` // aliases that are another indicator's now (split)
	Unit    string        `json:",omitempty"`
	Better  Better        `json:",omitempty"`
	Kind    IndicatorKind `json:",omitempty"`
	Field   string        `json:",omitempty"`
	Target  *float64      `json:",omitempty"` // where no report prints one
	Into    string        `json:",omitempty"` // id of the indicator that it was merged into
}
