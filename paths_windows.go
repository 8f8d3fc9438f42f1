package main

import (
	"os"

	"golang.org/x/sys/windows"
)

const userArchiveName = archiveName

// dataDrive is `D:\` where that is a fixed disk (no DVD, card reader or
// network drive, which come and go), else "".
func dataDrive() string {
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
