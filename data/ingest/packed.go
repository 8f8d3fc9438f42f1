package ingest

import (
	"errors"
	"time"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/unpack"
)

// unpack brings in the documents of a packed file, each as a file of its own:
// "tháng 5.zip › báo cáo.docx". While there are only pictures they are held
// back: they may be the pages of one report.
func (r *run) unpack(file string, src []byte, prepared chan<- parcel) {
	began, found := time.Now(), 0
	var held []unpack.File
	tell := func(f unpack.File) {
		if found++; found > 1 {
			r.more()
		}
		r.packedFile(file, f, prepared)
	}
	release := func() {
		for _, f := range held {
			tell(f)
		}
		held = nil
	}
	err := unpack.Files(r.ctx, src, documents, func(f unpack.File) {
		if found == 0 && f.Err == nil && isPhoto(f.Name) && len(held) < read.MaxAlbumPages {
			held = append(held, f)
			return
		}
		release()
		tell(f)
	})
	if err == nil && len(held) > 1 && r.boundPacked(file, held, prepared) {
		return
	}
	release()
	if err == nil && found == 0 {
		err = data.ErrNoReports
	}
	if err != nil {
		if found > 0 {
			r.more()
		}
		r.prepared(prepared, file, began, nil, data.ImportResult{File: file, Status: data.Failed, Err: packedError(file, err)})
	}
}

// more counts one more file than the walk knew of.
func (r *run) more() {
	r.telling.Lock()
	defer r.telling.Unlock()
	r.total++
}

// packedKinds are the errors that tell what is wrong with a packed file.
var packedKinds = []error{data.ErrEncrypted, data.ErrBomb, data.ErrTooLarge, data.ErrVolumes, data.ErrNoReports, data.ErrUnsupported, data.ErrCorrupt}

// packedError names a failure of a packed file or of one inside it.
func packedError(file string, err error) error {
	for _, kind := range packedKinds {
		if errors.Is(err, kind) {
			return &data.FileError{File: file, Kind: kind, Cause: err}
		}
	}
	return &data.FileError{File: file, Kind: data.ErrCorrupt, Cause: err}
}
