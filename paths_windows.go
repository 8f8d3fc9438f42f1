package main

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

const userArchiveName = archiveName

// portableMark is the file that, beside the program, has it keep its archive
// beside itself: on a USB stick. packaging/windows/portable.sh puts it there.
const portableMark = "mang-theo.txt"

// dataDrive is where the archive's folder lies outside the user's data: beside
// the program where it is carried about, else `D:\` where that is a fixed disk
// (no DVD, card reader or network drive, which come and go), else "".
func dataDrive() string {
	if self, err := os.Executable(); err == nil {
		folder := filepath.Dir(self)
		if _, err := os.Stat(filepath.Join(folder, portableMark)); err == nil {
			return folder
		}
	}
	const root = `D:\`
	name, err := windows.UTF16PtrFromString(root)
	if err != nil || windows.GetDriveType(name) != windows.DRIVE_FIXED {
		return ""
	}
	return root
}

func userData() string {
	if dir := os.Getenv("LOCALAPPDATA"); dir != "" {
		return dir
	}
	return inHome("AppData", "Local")
}
