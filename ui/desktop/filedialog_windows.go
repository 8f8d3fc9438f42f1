package desktop

import (
	"runtime"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Options of a file dialog, FILEOPENDIALOGOPTIONS in shobjidl_core.h.
const (
	fosOverwritePrompt = 0x2
	fosNoChangeDir     = 0x8
	fosPickFolders     = 0x20
	fosForceFileSystem = 0x40
	fosMultiSelect     = 0x200
	fosPathMustExist   = 0x800
	fosFileMustExist   = 0x1000
)

// The methods of IFileDialog, IFileOpenDialog, IShellItem and IShellItemArray
// by their places in the tables of shobjidl_core.h.
const (
	dialogShow         = 3
	dialogSetFileTypes = 4
	dialogSetOptions   = 9
	dialogSetFileName  = 15
	dialogSetTitle     = 17
	dialogGetResult    = 20
	dialogSetExtension = 22
	dialogGetResults   = 27
	itemGetDisplayName = 5
	arrayGetCount      = 7
	arrayGetItemAt     = 8

	fileSystemPath = 0x80058000 // SIGDN_FILESYSPATH
)

var (
	openDialog = comClass{
		windows.GUID{Data1: 0xDC1C5A9C, Data2: 0xE88A, Data3: 0x4DDE, Data4: [8]byte{0xA5, 0xA1, 0x60, 0xF8, 0x2A, 0x20, 0xAE, 0xF7}},
		windows.GUID{Data1: 0xD57C7288, Data2: 0xD4AD, Data3: 0x4768, Data4: [8]byte{0xBE, 0x02, 0x9D, 0x96, 0x95, 0x32, 0xD9, 0x60}},
	}
	saveDialog = comClass{
		windows.GUID{Data1: 0xC0B4E2F3, Data2: 0xBA21, Data3: 0x4773, Data4: [8]byte{0x8D, 0xBA, 0x33, 0x5E, 0xC9, 0x46, 0xEB, 0x8B}},
		windows.GUID{Data1: 0x84BCCD23, Data2: 0x5FDE, Data3: 0x4CDB, Data4: [8]byte{0xAE, 0xA4, 0xAF, 0x64, 0xB8, 0x3D, 0x78, 0xAB}},
	}
)

// OpenFiles asks for files to open, with Windows' own dialog; nil if the user
// wants none, and whether the check box was ticked. It blocks, so it is called
// on a goroutine of its own.
func OpenFiles(d FileDialog) (paths []string, checked bool, err error) {
	err = d.show(openDialog, fosMultiSelect|fosFileMustExist|fosPathMustExist, func(dialog *comObject) error {
		list, err := dialog.object(dialogGetResults)
		if err != nil {
			return err
		}
		defer list.release()
		if d.Check != "" {
			checked = ticked(dialog)
		}
		paths, err = itemPaths(list)
		return err
	})
	return paths, checked, err
}

// OpenFolder asks for a folder; "" if the user wants none. It blocks.
func OpenFolder(d FileDialog) (path string, err error) {
	d.Types = nil
	err = d.show(openDialog, fosPickFolders|fosPathMustExist, func(dialog *comObject) error {
		path, err = result(dialog)
		return err
	})
	return path, err
}

// SaveFile asks where to save, and before an existing file is overwritten; ""
// if the user does not want to. It blocks.
func SaveFile(d FileDialog) (path string, err error) {
	err = d.show(saveDialog, fosOverwritePrompt|fosPathMustExist, func(dialog *comObject) error {
		path, err = result(dialog)
		return err
	})
	return path, err
}

// show shows a dialog and has its answer read, unless the user cancelled.
func (d FileDialog) show(class comClass, options uintptr, read func(*comObject) error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := windows.CoInitializeEx(0, windows.COINIT_APARTMENTTHREADED|windows.COINIT_DISABLE_OLE1DDE); err != nil {
		return err
	}
	defer windows.CoUninitialize()
	dialog, err := class.create()
	if err != nil {
		return err
	}
	defer dialog.release()
	if err := d.prepare(dialog, options|fosNoChangeDir|fosForceFileSystem); err != nil {
		return err
	}
	const cancelled = 0x800704C7 // HRESULT of ERROR_CANCELLED
	switch err := dialog.call(dialogShow, d.Window); {
	case err == comError(cancelled):
		return nil
	case err != nil:
		return err
	}
	return read(dialog)
}

// prepare fills the dialog.
func (d FileDialog) prepare(dialog *comObject, options uintptr) error {
	if err := dialog.call(dialogSetOptions, options); err != nil {
		return err
	}
	for method, text := range map[int]string{dialogSetTitle: d.Title, dialogSetFileName: d.Name} {
		if text != "" {
			if err := dialog.callText(method, text); err != nil {
				return err
			}
		}
	}
	if d.Check != "" {
		if err := addCheck(dialog, d.Check); err != nil {
			return err
		}
	}
	if len(d.Types) == 0 {
		return nil
	}
	specs := make([][2]*uint16, len(d.Types)) // COMDLG_FILTERSPEC
	for i, t := range d.Types {
		for j, text := range []string{t.Name, t.Patterns} {
			p, err := windows.UTF16PtrFromString(text)
			if err != nil {
				return err
			}
			specs[i][j] = p
		}
	}
	if err := dialog.call(dialogSetFileTypes, uintptr(len(specs)), uintptr(unsafe.Pointer(&specs[0]))); err != nil {
		return err
	}
	// The first kind's suffix is put after a name that has none.
	return dialog.callText(dialogSetExtension, firstSuffix(d.Types[0].Patterns))
}

// result is the path that the user chose.
func result(dialog *comObject) (string, error) {
	item, err := dialog.object(dialogGetResult)
	if err != nil {
		return "", err
	}
	defer item.release()
	return item.text(itemGetDisplayName, fileSystemPath)
}

// itemPaths are the paths of a list of shell items.
func itemPaths(list *comObject) ([]string, error) {
	var n uint32
	if err := list.call(arrayGetCount, uintptr(unsafe.Pointer(&n))); err != nil {
		return nil, err
	}
	var paths []string
	for i := range n {
		item, err := list.object(arrayGetItemAt, uintptr(i))
		if err != nil {
			return nil, err
		}
		path, err := item.text(itemGetDisplayName, fileSystemPath)
		item.release()
		if err != nil {
			return nil, err
		}
		paths = append(paths, path)
	}
	return paths, nil
}
