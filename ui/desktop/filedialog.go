package desktop

import "strings"

// FileDialog is what a file dialog shows.
type FileDialog struct {
	Window uintptr // the owner's HWND; 0 = none
	Title  string
	Name   string // the file name that saving begins with
	Types  []FileType
	Check  string // the words of a check box below the files; "" = none
}

// FileType is one line of the dialog's list of kinds.
type FileType struct {
	Name     string // "Báo cáo"
	Patterns string // "*.docx;*.pdf"
}

// firstSuffix is the suffix of the first pattern, without its dot.
func firstSuffix(patterns string) string {
	first, _, _ := strings.Cut(patterns, ";")
	return strings.TrimPrefix(strings.TrimPrefix(first, "*"), ".")
}
