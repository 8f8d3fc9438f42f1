package ingest

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/unpack"
)

// A set of photographs: a folder or a packed file with nothing but pictures
// whose names differ in their running numbers only ("IMG_0012.jpg", …) is what
// a phone makes of a report's pages. It becomes one report; its original is a
// .pdf of the pictures as they are (read.Album).

// photoSet tells whether the names, without their folder, are such a set.
func photoSet(names []string) bool {
	if len(names) < 2 || len(names) > read.MaxAlbumPages {
		return false
	}
	shape := numberless(names[0])
	for _, name := range names {
		if !isPhoto(name) || numberless(name) != shape {
			return false
		}
	}
	return shape != strings.ToLower(names[0]) // there are numbers
}

// numberless is a name with a # for each number in it.
func numberless(name string) string {
	var b strings.Builder
	digit := false
	for _, c := range strings.ToLower(name) {
		if unicode.IsDigit(c) {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(c)
	}
	return b.String()
}

// inOrder orders names by their numbers, so that 10 comes after 9.
func inOrder(a, b string) int {
	for len(a) > 0 && len(b) > 0 {
		x, y := leadingNumber(a), leadingNumber(b)
		if x != "" && y != "" {
			m, n := strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
			if len(m) != len(n) {
				return len(m) - len(n)
			}
			if m != n {
				return strings.Compare(m, n)
			}
			a, b = a[len(x):], b[len(y):]
			continue
		}
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		a, b = a[1:], b[1:]
	}
	return len(a) - len(b)
}

func leadingNumber(s string) string {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}

// job is a file to be read, or photographs that are the pages of one report.
type job struct {
	path   string // of the file, or of the photographs' folder
	photos []string
}

// jobs gathers the files that were found into jobs; folders are those that
// were walked, others were named by the user one by one.
func jobs(files []string, walked map[string]bool) []job {
	folders := map[string][]string{}
	for _, f := range files {
		dir := filepath.Dir(f)
		folders[dir] = append(folders[dir], filepath.Base(f))
	}
	var out []job
	done := map[string]bool{}
	for _, f := range files {
		dir := filepath.Dir(f)
		switch {
		case !walked[f] || !photoSet(folders[dir]):
			out = append(out, job{path: f})
		case !done[dir]:
			done[dir] = true
			names := folders[dir]
			slices.SortFunc(names, inOrder)
			j := job{path: dir}
			for _, name := range names {
				j.photos = append(j.photos, filepath.Join(dir, name))
			}
			out = append(out, j)
		}
	}
	return out
}

// album reads the photographs of a folder as one report. Where one cannot be
// bound, each is a file of its own.
func (r *run) album(j job, prepared chan<- parcel) {
	var photos [][]byte
	size := 0
	for _, path := range j.photos {
		src, err := read.Load(r.ctx, path)
		if size += len(src); err != nil || size > read.MaxAlbumBytes {
			r.apart(j, prepared)
			return
		}
		photos = append(photos, src)
	}
	name := albumName(filepath.Base(j.path), len(photos))
	if !r.bound(filepath.Join(j.path, name), name, photos, prepared) {
		r.apart(j, prepared)
	}
}

func (r *run) apart(j job, prepared chan<- parcel) {
	for i, path := range j.photos {
		if i > 0 {
			r.more()
		}
		r.one(path, prepared)
	}
}

// albumName is how an album is called in the list of files.
func albumName(folder string, pages int) string {
	return fmt.Sprintf("%s (%d ảnh).pdf", folder, pages)
}

// bound binds photographs and reads the album; false where it cannot be bound.
func (r *run) bound(file, name string, photos [][]byte, prepared chan<- parcel) bool {
	began := time.Now()
	src, err := read.Album(r.ctx, photos)
	if err != nil || len(src) > read.MaxAlbumBytes {
		return r.ctx.Err() != nil
	}
	filing, result := r.im.prepareBytes(r.ctx, file, name, src, r.pages(file))
	r.prepared(prepared, file, began, filing, result)
	return true
}

// boundPacked does so with all files of a packed file; false where they are no
// set of photographs.
func (r *run) boundPacked(file string, files []unpack.File, prepared chan<- parcel) bool {
	var names []string
	for _, f := range files {
		if f.Err != nil || path.Dir(f.Name) != path.Dir(files[0].Name) {
			return false
		}
		names = append(names, path.Base(f.Name))
	}
	if !photoSet(names) {
		return false
	}
	slices.SortFunc(files, func(a, b unpack.File) int { return inOrder(path.Base(a.Name), path.Base(b.Name)) })
	photos, size := make([][]byte, len(files)), 0
	for i, f := range files {
		photos[i] = f.Data
		size += len(f.Data)
	}
	if size > read.MaxAlbumBytes {
		return false
	}
	packed := filepath.Base(file)
	name := albumName(strings.TrimSuffix(packed, filepath.Ext(packed)), len(files))
	return r.bound(file+unpack.Between+name, name, photos, prepared)
}

// isPhoto tells pictures by the endings of names.
func isPhoto(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".jpg", ".jpeg", ".png":
		return true
	}
	return false
}

// packedFile reads one file of a packed one.
func (r *run) packedFile(file string, f unpack.File, prepared chan<- parcel) {
	name, began := file+unpack.Between+f.Name, time.Now()
	if f.Err != nil {
		r.prepared(prepared, name, began, nil, data.ImportResult{File: name, Status: data.Failed, Err: packedError(name, f.Err)})
		return
	}
	filing, result := r.im.prepareBytes(r.ctx, name, path.Base(f.Name), f.Data, r.pages(f.Name))
	r.prepared(prepared, name, began, filing, result)
}
