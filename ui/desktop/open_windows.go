package desktop

import "golang.org/x/sys/windows"

// Open opens a file with the program that Windows has for its kind. The path
// goes to Windows as it is: as a file URL, letters with marks would be lost.
func Open(path string) error {
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, verb, file, nil, nil, windows.SW_SHOWNORMAL)
}
