package pdf

import (
	"bytes"
	"compress/gzip"
	"embed"
	"io"
	"sync"

	"khobaocao/data"
)

// embedded holds pdfium.wasm.gz where `make deps` has put it, and always a
// README, so that the program compiles without.
//
//go:embed embedded
var embedded embed.FS

const wasmName = "embedded/pdfium.wasm.gz"

// Available reports whether the program was built with PDFium inside.
func Available() bool {
	f, err := embedded.Open(wasmName)
	if err == nil {
		f.Close()
	}
	return err == nil
}

// wasm unpacks PDFium, once a process.
var wasm = sync.OnceValues(func() ([]byte, error) {
	packed, err := embedded.ReadFile(wasmName)
	if err != nil {
		return nil, data.ErrNoPDF
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
})
