//go:build !windows

package main

import "os"

const userArchiveName = "khobaocao"

func dataDrive() string { return "" }

// userData follows the XDG base directory specification.
func userData() string {
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return dir
	}
	return inHome(".local", "share")
}
