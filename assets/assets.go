// Package assets holds what the program carries inside itself: vocabulary,
// fonts and sample reports. It hands out the files and their plain shape; it
// knows nothing of how they are used.
package assets

import (
	_ "embed" // the files below
	"encoding/json"
	"fmt"
)

//go:embed indicators.json
var indicators []byte

//go:embed abbreviations.json
var abbreviations []byte

//go:embed fonts/NotoSans-Regular.ttf
var regular []byte

//go:embed fonts/NotoSans-Bold.ttf
var bold []byte

// NotoSans is the regular face (TrueType), with all of Vietnamese. Licence:
// fonts/OFL.txt. The bytes are shared: do not change them.
func NotoSans() []byte { return regular }

// NotoSansBold is the bold face.
func NotoSansBold() []byte { return bold }

// Indicators is the catalogue that comes with the program, a JSON array whose
// shape is data/indicator's business.
func Indicators() []byte { return indicators }

// Abbreviation is a short form of the offices and what it stands for. A search
// for one should find the other.
type Abbreviation struct {
	Short string   `json:"short"` // as offices write it: "BHYT", "NN&MT"
	Long  []string `json:"long"`  // most usual first, lower case but for names
	// Near is set for a short form that means several things: only beside one
	// of these words does it mean Long[0]; without them it must not be expanded.
	Near []string `json:"near,omitempty"`
}

// Ambiguous reports whether the short form may be expanded by context only.
func (a Abbreviation) Ambiguous() bool { return len(a.Near) > 0 }

// Abbreviations is the list, in the order of the file. A short form with
// several meanings stands once a meaning.
func Abbreviations() ([]Abbreviation, error) {
	var list []Abbreviation
	if err := json.Unmarshal(abbreviations, &list); err != nil {
		return nil, fmt.Errorf("abbreviations: %w", err)
	}
	return list, nil
}
