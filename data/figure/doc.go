// Package figure reads the numbers of a report: what each one counts or
// measures, of what, in which role and for which time; which figures belong to
// one statement; which of them should agree; and what a clerk should look at.
//
// It is a small grammar in seven steps, a file or two each, its words in
// tables of their own (*_table.go) that a person can read and extend:
//
//	lex.go       a passage becomes tokens: words, numbers, marks
//	exclude*.go  numbers that are no figures: dates, terms, document numbers …
//	unit*.go     the unit of each number; quantity.go pairs and lists
//	clause.go    which words to the left and right speak of a number
//	role*.go     what the number is in its statement; when.go its time
//	subject*.go  the thing measured, as one would write it on a chart
//	relate*.go   figures of one statement that should agree; finding.go
//
// cell.go reads annex tables, note.go ties footnotes to the sentence that
// carries their mark. The package knows no file format, no outline rules, no
// indicators and no archive; it imports data and data/viet only.
package figure
