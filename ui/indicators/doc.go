// Package indicators is the page "Theo dõi chỉ tiêu": one row an indicator, with
// its line over time, the last value, the plan, the gap, the change and where it
// was said; and the place where the user makes indicators of his own, merges and
// splits them. It fetches through the small interfaces Source, Catalogue and
// Editor; it knows no archive.
package indicators
