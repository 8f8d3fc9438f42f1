// Package indicator knows the catalogue: which named thing a figure measures.
// It marks the figures of a report, turns them into observations in the
// indicator's own unit, and lines observations up as series for charts.
//
// It works on figures that were read already: it may not read numbers, open
// files or know of the archive.
package indicator
