// Package msg holds every sentence that the user reads, one file a page, and
// turns an error into what happened, to which file, and what to do about it.
//
// It knows the errors and nouns of package data, and Fyne's register of
// translations; it draws nothing.
package msg
