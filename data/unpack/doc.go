// Package unpack takes the files out of packed files: .zip, .rar, .7z, also
// one inside another. It judges sizes as it goes, so that a small file that
// would unpack to a great one (a "bomb") costs itself only.
//
// It knows nothing of what the files hold. Formats whose reader is not Go's own
// are unpacked in a child process with limits (UseChildren).
package unpack

import (
	"bytes"
	"context"
	"fmt"
	"path"
	"strings"

	"khobaocao/data"
)

// Limits of one packed file, those inside it included. Over them it is refused.
const (
	MaxUnpackedBytes = 256 << 20 // of all files taken out
	MaxRatio         = 200       // unpacked to packed …
	MinRatioBytes    = 1 << 20   // … of what unpacks to more than this
	MaxFiles         = 20_000    // files listed
	MaxDepth         = 2         // a packed file in a packed file; one more is refused
)

// Between stands between the name of a packed file and a name inside it.
const Between = " › "

// File is one file that was taken out.
type File struct {
	Name string // path inside, with slashes; through packed files inside parted by Between
	Data []byte
	Err  error // why it could not be taken out, one of the errors of package data; nil
}

// Is tells packed files by their bytes. A .docx is a zip too, but a document.
func Is(src []byte) bool { return formatOf(src) != nil }

// Files takes out the files whose suffix (lower case, with its dot; "" for
// none) is wanted, and hands them on in the order in which they lie. Files that
// nobody means as reports (hidden ones, what programs leave behind) are passed
// over. The error is ctx's or that of the packed file as a whole.
func Files(ctx context.Context, src []byte, wanted map[string]bool, each func(File)) error {
	return files(ctx, src, wanted, &budget{packed: int64(len(src))}, 1, each)
}

func files(ctx context.Context, src []byte, wanted map[string]bool, b *budget, depth int, each func(File)) error {
	unpack := formatOf(src)
	if unpack == nil {
		return data.ErrUnsupported
	}
	return unpack(ctx, src, suffixes(wanted), b, func(f File) {
		switch {
		case ctx.Err() != nil, passedOver(f.Name):
		case f.Err != nil || !Is(f.Data):
			each(f)
		case depth >= MaxDepth:
			each(File{Name: f.Name, Err: fmt.Errorf("%w: packed files in packed files", data.ErrBomb)})
		default:
			err := files(ctx, f.Data, wanted, b, depth+1, func(inner File) {
				inner.Name = f.Name + Between + inner.Name
				each(inner)
			})
			if err != nil {
				each(File{Name: f.Name, Err: err})
			}
		}
	})
}

// format takes the files of one packed file out.
type format func(ctx context.Context, src []byte, suffixes []string, b *budget, each func(File)) error

func formatOf(src []byte) format {
	switch {
	case bytes.HasPrefix(src, []byte("PK\x03\x04")), bytes.HasPrefix(src, []byte("PK\x05\x06")):
		if !isDocument(src) {
			return unzip
		}
	case bytes.HasPrefix(src, []byte("Rar!\x1A\x07")):
		return apart("rar", unrar)
	case bytes.HasPrefix(src, []byte("7z\xBC\xAF\x27\x1C")):
		return apart("7z", un7z)
	}
	return nil
}

// budget counts what is unpacked against the limits.
type budget struct{ packed, unpacked, files int64 }

// take counts n more bytes.
func (b *budget) take(n int64) error {
	b.unpacked += n
	switch {
	case b.unpacked > MinRatioBytes && b.unpacked/MaxRatio > b.packed:
		return data.ErrBomb
	case b.unpacked > MaxUnpackedBytes:
		return data.ErrTooLarge
	}
	return nil
}

// list counts one more entry.
func (b *budget) list() error {
	if b.files++; b.files > MaxFiles {
		return data.ErrTooLarge
	}
	return nil
}

// meant tells whether a name's suffix is among those wanted, or that of a
// packed file.
func meant(name string, suffixes []string) bool {
	suffix := strings.ToLower(path.Ext(name))
	switch suffix {
	case ".zip", ".rar", ".7z":
		return true
	}
	for _, s := range suffixes {
		if s == suffix {
			return true
		}
	}
	return false
}

func suffixes(wanted map[string]bool) []string {
	var out []string
	for s, on := range wanted {
		if on {
			out = append(out, s)
		}
	}
	return out
}

// passedOver tells what nobody means as a report: hidden files, Word's owner
// files, what macOS puts beside each file.
func passedOver(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") || strings.HasPrefix(part, "~$") || part == "__MACOSX" {
			return true
		}
	}
	return false
}
