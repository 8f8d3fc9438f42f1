package ingest

import (
	"errors"
	"path"
	"time"

	"khobaocao/data"
	"khobaocao/data/unpack"
)

// unpack brings in the documents of a packed file, each as a file of its own:
// "tháng 5.zip › báo cáo.docx".
func (r *run) unpack(file string, src []byte, prepared chan<- parcel) {
	began, found := time.Now(), 0
	err := unpack.Files(r.ctx, src, documents, func(f unpack.File) {
		if found++; found > 1 {
			r.more()
		}
		name, began := file+unpack.Between+f.Name, time.Now()
		if f.Err != nil {
			r.prepared(prepared, name, began, nil, data.ImportResult{File: name, Status: data.Failed, Err: packedError(name, f.Err)})
			return
		}
		filing, result := r.im.prepareBytes(r.ctx, name, path.Base(f.Name), f.Data, r.pages(f.Name))
		r.prepared(prepared, name, began, filing, result)
	})
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
