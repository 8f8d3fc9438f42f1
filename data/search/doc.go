// Package search turns what a clerk types into an answer from the archive:
// it reads the query language, asks an index for candidates, ranks them and
// cuts snippets with the hits marked.
//
// It knows how Vietnamese words are compared (by Terms, which the index uses
// too), but nothing of SQL, files or windows: the index is an interface.
package search
