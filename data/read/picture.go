package read

import (
	"context"
	"image"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// Picture draws page n (1-based) of a .pdf or of a picture of pages, with dpi
// dots an inch where it is not a picture of its own, and tells how many pages
// the file has. Other kinds give data.ErrUnsupported: they have no pages of
// their own. Errors are as Open's.
func Picture(ctx context.Context, path string, n int, dpi float64) (img image.Image, pages int, err error) {
	img, pages, err = pageOf(ctx, path, n, dpi)
	return img, pages, wrap(ctx, path, err)
}

// HasPictures reports whether Picture can draw files of a format.
func HasPictures(format string) bool {
	switch format {
	case "pdf", "jpg", "png", "tif":
		return true
	}
	return false
}

func pageOf(ctx context.Context, path string, n int, dpi float64) (image.Image, int, error) {
	f, size, head, err := openRegular(ctx, path)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	switch kind := pictureKind(head); {
	case isPDF(head):
		file, err := pdf.Open(ctx, f, size)
		if err != nil {
			return nil, 0, err
		}
		defer file.Close()
		pages := file.Info().Pages
		if n < 1 || n > pages {
			return nil, pages, data.ErrNotFound
		}
		img, err := file.Render(ctx, n-1, dpi)
		if err != nil {
			return nil, pages, err
		}
		return img, pages, nil
	case kind != "":
		src, err := load(ctx, f, size)
		if err != nil {
			return nil, 0, err
		}
		pages := 1
		if kind == "tif" {
			offsets, err := tiffPages(src)
			if err != nil {
				return nil, 0, err
			}
			pages = len(offsets)
		}
		if n < 1 || n > pages {
			return nil, pages, data.ErrNotFound
		}
		img, err := picture(kind, src, n-1)
		return img, pages, err
	}
	return nil, 0, data.ErrUnsupported
}
