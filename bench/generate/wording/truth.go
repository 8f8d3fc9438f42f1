package wording

// Span is a period in the form of data.Period.
type Span struct {
	Kind  Kind   `json:"kind"`
	Start string `json:"start"`
	End   string `json:"end"`
}

// Truth is what a report truly says, one line of truth.jsonl.
type Truth struct {
	File         string        `json:"file"`
	Form         string        `json:"form"` // "government" or "party"
	Kind         string        `json:"kind"`
	Symbol       string        `json:"symbol"` // "" in a draft
	Title        string        `json:"title"`
	Issuer       string        `json:"issuer"`
	Unit         string        `json:"unit"`
	Level        string        `json:"level"`
	Date         string        `json:"date"` // "" in a draft
	Signer       string        `json:"signer"`
	SignerTitle  string        `json:"signer_title"`
	Period       Span          `json:"period"`
	NextPeriod   Span          `json:"next_period"`
	DraftOf      string        `json:"draft_of,omitempty"` // file of the signed copy
	Tasks        []string      `json:"tasks"`
	Notes        int           `json:"notes"`
	Observations []Observation `json:"observations"`
}

// Observation is one value of an indicator as the report prints it. A missing
// number is one that the report does not print.
type Observation struct {
	Indicator  string   `json:"indicator"`
	Basis      string   `json:"basis"`                 // "period", "cumulative" or "level"
	AlsoPeriod bool     `json:"also_period,omitempty"` // the period starts in January: own and cumulative are one
	Value      *float64 `json:"value"`
	Target     *float64 `json:"target"`
	Percent    *float64 `json:"percent"` // of target
	Prior      *float64 `json:"prior"`   // the same period last year, same basis
	Unit       string   `json:"unit"`
	Estimate   bool     `json:"estimate,omitempty"`
	InTable    bool     `json:"in_table,omitempty"`
}

// Slip is a mistake made on purpose, one line of slips.jsonl.
type Slip struct {
	File    string `json:"file"`
	Kind    string `json:"kind"` // "percent", "sum", "sign" or "month"
	Quote   string `json:"quote"`
	Printed string `json:"printed"`
	Right   string `json:"right"`
}
