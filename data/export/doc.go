// Package export writes what the program found into files that others open:
// the findings of a check as comments in a copy of the draft (.docx), as a
// paper of its own (.docx) and as a printed one (.pdf).
//
// It knows findings and the bytes that it writes; it may not know the archive,
// how findings are made, or windows.
package export
