package ingest

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"khobaocao/data"
	"khobaocao/data/read"
)

// walk lists the files of paths. A folder that cannot be opened and a path
// that is not there become results of their own. The error is the context's.
func (r *run) walk(paths []string) ([]string, error) {
	var files []string
	archive, _ := os.Stat(filepath.Dir(r.im.archive.IncomingDir())) // nil is the same as no folder
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			files = append(files, path) // its reader will say why it cannot be read
		case !info.IsDir():
			files = append(files, path)
		default:
			err = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
				if r.ctx.Err() != nil {
					return r.ctx.Err()
				}
				if err != nil {
					r.total++
					r.tell(data.ImportResult{File: name, Status: data.Failed, Err: walkError(name, err)})
					if entry != nil && entry.IsDir() {
						return fs.SkipDir
					}
					return nil
				}
				if entry.IsDir() && isFolder(name, archive) {
					return fs.SkipDir // its files are in the archive
				}
				if name != path && passedOver(entry.Name()) {
					if entry.IsDir() {
						return fs.SkipDir
					}
					return nil
				}
				if entry.Type().IsRegular() && document(name) {
					files = append(files, name)
					r.walked[name] = true
				}
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return files, r.ctx.Err()
}

// isFolder tells whether name is the folder, by whatever path.
func isFolder(name string, folder fs.FileInfo) bool {
	if folder == nil {
		return false
	}
	info, err := os.Stat(name)
	return err == nil && os.SameFile(info, folder)
}

// passedOver tells names inside a folder that nobody means as reports: hidden
// ones, Word's owner files ("~$BC 01.docx"), what Windows leaves behind.
func passedOver(name string) bool {
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") {
		return true
	}
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini", "$recycle.bin", "system volume information":
		return true
	}
	return strings.EqualFold(filepath.Ext(name), ".tmp")
}

// documents are the endings that offices give to reports, whether this version
// reads them or says that it cannot yet. Of a folder's files only these are
// meant when somebody drops the folder; a file that is named by itself is tried
// whatever its name says.
var documents = func() map[string]bool {
	out := map[string]bool{"": true, ".docm": true, ".mht": true, ".jpg": true, ".jpeg": true, ".png": true, ".tif": true, ".tiff": true}
	for _, ending := range data.ReportEndings {
		out[ending] = true
	}
	return out
}()

func document(name string) bool { return documents[strings.ToLower(filepath.Ext(name))] }

// safeExt is the suffix under which a copy is kept, so that its own program
// opens it; a suffix of strange letters or length is left off.
func safeExt(path string) string {
	const longest = 8
	ext := strings.ToLower(filepath.Ext(path))
	if len(ext) > longest {
		return ""
	}
	for _, c := range strings.TrimPrefix(ext, ".") {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return ""
		}
	}
	return ext
}

// walkError names what kept a folder's entry from being listed.
func walkError(path string, err error) error {
	kind := data.ErrPermission
	if errors.Is(err, fs.ErrNotExist) {
		kind = read.Missing(path, data.ErrVanished)
	}
	return &data.FileError{File: path, Kind: kind, Cause: err}
}

// keepError names what kept a copy from being written into the archive.
func keepError(path string, err error) error {
	kind := data.ErrReadOnly
	if errors.Is(err, syscall.ENOSPC) {
		kind = data.ErrDiskFull
	}
	return &data.FileError{File: path, Kind: kind, Cause: err}
}
