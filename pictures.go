package main

import (
	"context"
	"image"

	"khobaocao/data/read"
	"khobaocao/data/store"
)

// pictures draws the pages of originals for the reader.
type pictures struct{ *store.Store }

// shownDPI is sharp enough to read a page at twice its size on the screen.
const shownDPI = 150

// Draws implements reader.Pictures.
func (pictures) Draws(format string) bool { return read.HasPictures(format) }

// Picture implements reader.Pictures.
func (pictures) Picture(ctx context.Context, path string, page int) (image.Image, int, error) {
	return read.Picture(ctx, path, page, shownDPI)
}
