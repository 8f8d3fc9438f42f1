// Package figure reads the numbers of a report: what each one counts or
// measures, of what, in which role and for which time; which figures belong to
// one statement; which of them should agree; and what a clerk should look at.
//
// It is a small grammar in seven steps, a file or two each, its words in
// tables of their own (*_table.go) that a person can read and extend:
//
//	lex.go, pause.go   a passage becomes tokens: words, numbers, marks
//	exclude*.go        numbers that are no figures: dates, terms, symbols …
//	unit.go            the unit of each number; quantity.go: pairs, ranges, lists
//	clause.go, list.go which words to the left and right speak of a number
//	cue.go, role*.go   what the number is in its statement: base.go of which
//	                   figure it speaks, breakdown.go what "trong đó" divides,
//	                   pair.go the second number of a/b; when.go: its time
//	trim.go, own.go,   the thing measured, as one would write it on a chart
//	subject.go, print.go
//	group.go, relate*.go figures that should agree; exact.go; finding.go
//
// cell.go reads annex tables, note.go ties footnotes to the sentence that
// carries their mark. The package knows no file format, no outline rules, no
// indicators and no archive; it imports data and data/viet only.
package figure
