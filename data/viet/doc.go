// Package viet knows how Vietnamese is written: letters with two marks, old
// and new tone placement, syllables, sentences, numbers, dates and periods.
//
// It works on plain strings and counts places in code points. It may not know
// what a report, a file or a window is.
package viet
