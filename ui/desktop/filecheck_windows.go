package desktop

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// The check box of a file dialog: IFileDialogCustomize of shobjidl_core.h.
const (
	comQuery       = 0
	customAddCheck = 8
	customGetCheck = 17
	checkBox       = 1 // our number for it
	unticked       = 0
)

var customize = windows.GUID{Data1: 0xE6FDD21A, Data2: 0x163F, Data3: 0x4975, Data4: [8]byte{0x9C, 0x8C, 0xA6, 0x9F, 0x1B, 0xA3, 0x70, 0x34}}

// addCheck puts a check box below the files.
func addCheck(dialog *comObject, words string) error {
	custom, err := dialog.object(comQuery, uintptr(unsafe.Pointer(&customize)))
	if err != nil {
		return err
	}
	defer custom.release()
	p, err := windows.UTF16PtrFromString(words)
	if err != nil {
		return err
	}
	return custom.call(customAddCheck, checkBox, uintptr(unsafe.Pointer(p)), unticked)
}

// ticked tells whether the check box is ticked.
func ticked(dialog *comObject) bool {
	custom, err := dialog.object(comQuery, uintptr(unsafe.Pointer(&customize)))
	if err != nil {
		return false
	}
	defer custom.release()
	var on int32
	return custom.call(customGetCheck, checkBox, uintptr(unsafe.Pointer(&on))) == nil && on != 0
}
