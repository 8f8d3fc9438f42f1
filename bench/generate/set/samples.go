package set

// Samples are the reports that the program brings along: a year of four units
// of two kinds, with a handful of slips for the check to find.
func Samples() Options {
	return Options{
		Seed: 20, Count: 1000, First: 2024, Years: 1, Text: 0.3, Drafts: 0.03, Slips: 0.09,
		Units: []Unit{{false, "xã"}, {true, "huyện"}, {false, "phường"}, {true, "xã"}},
	}
}
