package data

import "time"

// SeenFinding is a finding that the user has looked at and left, with his note.
// A finding that says something else later is a new one.
type SeenFinding struct {
	Report int64
	Key    string // Finding.Key
	Note   string
	At     time.Time
}

// Key tells findings of one report apart: its kind and its sentence, which has
// the numbers in it.
func (f Finding) Key() string { return string(f.Kind) + "|" + f.Text }

// Locked is the one figure of an indicator, unit and period that stands, and
// that every later text is held against ("số đã chốt").
type Locked struct {
	Indicator string
	Unit      UnitRef
	Period    Period
	Basis     Basis
	Value     float64 // in the indicator's unit
	Estimate  bool    // "ước": to be replaced by the official one
	By        string  // who locked it
	At        time.Time
	Source    Place // where it was said
}
