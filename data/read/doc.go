// Package read turns a file into a data.Document: its paragraphs, list
// numbers, tables and notes in reading order, nothing interpreted.
//
// It tells the kind of a file by its bytes, never by its suffix, and treats
// every byte as foreign: sizes are bounded while reading, so that a bad file
// costs that file and nothing else. It may not know what a report, an
// archive or a window is.
package read
