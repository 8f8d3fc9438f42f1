package data

// Checked is one look over a report or draft: what was found, and what the
// user said of it.
type Checked struct {
	Report   Report
	File     string // name of the file
	Path     string // where it can be read; "" if it is gone
	Findings []Finding
	Seen     map[string]SeenFinding // by Finding.Key
	Archive  bool                   // held against the reports of its unit too
	Own      []Observation          // what the report says of indicators
	Locked   []Locked               // the figures locked for its unit
}
