package set

// Samples are the reports that the program brings along: a year of four units
// of two kinds, with a handful of slips for the check to find.
func Samples() Options {
	return Options{
		Seed: 72, Count: 1000, First: 2024, Years: 1, Text: 0.3, Drafts: 0.06, Slips: 0.14,
		Units: []Unit{{false, "xã"}, {true, "huyện"}, {false, "phường"}, {true, "xã"}},
	}
}
