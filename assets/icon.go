package assets

import _ "embed" // the icon

//go:embed icon.png
var icon []byte

// Icon is the program's icon, a PNG of 512 × 512 drawn from icon.svg.
func Icon() []byte { return icon }
