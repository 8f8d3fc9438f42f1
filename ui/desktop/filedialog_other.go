//go:build !windows

package desktop

import "image"

// OpenFiles is not offered here.
func OpenFiles(FileDialog) ([]string, bool, error) { return nil, false, ErrUnsupported }

// OpenFolder is not offered here.
func OpenFolder(FileDialog) (string, error) { return "", ErrUnsupported }

// SaveFile is not offered here.
func SaveFile(FileDialog) (string, error) { return "", ErrUnsupported }

// Open is not offered here: Fyne's own way is good.
func Open(string) error { return ErrUnsupported }

// Reveal is not offered here.
func Reveal(string) error { return ErrUnsupported }

// CopyPicture is not offered here.
func CopyPicture(uintptr, image.Image) error { return ErrUnsupported }
