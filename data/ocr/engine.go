//go:build ocr

package ocr

/*
#cgo CXXFLAGS: -std=c++17 -O2
#cgo linux CXXFLAGS: -I${SRCDIR}/../../build/deps/ocr-linux/include
#cgo linux LDFLAGS: -L${SRCDIR}/../../build/deps/ocr-linux/lib -ltesseract -lleptonica -lstdc++ -lm -lpthread
#cgo windows CXXFLAGS: -I${SRCDIR}/../../build/deps/ocr-windows/include
#cgo windows LDFLAGS: -L${SRCDIR}/../../build/deps/ocr-windows/lib -ltesseract -lleptonica -lws2_32 -static -lstdc++ -lpthread
#include <stdlib.h>
#include "bridge.h"
*/
import "C"

import (
	_ "embed"
	"errors"
	"fmt"
	"image"
	"time"
	"unsafe"

	"khobaocao/data"
)

const linked = true

// model is Tesseract's script model of Vietnamese, see packaging/deps.
//
//go:embed embedded/Vietnamese.traineddata
var model []byte

// tesseract is one engine; it reads one page at a time.
type tesseract struct{ handle unsafe.Pointer }

func newEngine() (engine, error) {
	h := C.kbc_new((*C.char)(unsafe.Pointer(&model[0])), C.int(len(model)))
	if h == nil {
		return nil, errors.New("the OCR model cannot be loaded")
	}
	return &tesseract{h}, nil
}

func (t *tesseract) read(g *image.Gray, dpi int, cells []image.Rectangle, most time.Duration) ([]Word, error) {
	var words *C.kbc_word
	list := make([]C.kbc_cell, len(cells)+1) // never empty: it is pointed to
	for i, c := range cells {
		list[i] = C.kbc_cell{C.int(c.Min.X), C.int(c.Min.Y), C.int(c.Dx()), C.int(c.Dy())}
	}
	n := C.kbc_read(t.handle, (*C.uchar)(unsafe.Pointer(&g.Pix[0])), C.int(g.Rect.Dx()), C.int(g.Rect.Dy()), C.int(g.Stride),
		C.int(dpi), C.int(most.Milliseconds()), &list[0], C.int(len(cells)), &words)
	if n < 0 {
		return nil, fmt.Errorf("%w: the page took too long", data.ErrBomb)
	}
	if n == 0 {
		return nil, nil
	}
	defer C.kbc_free(words, n)
	out := make([]Word, n)
	for i, w := range unsafe.Slice(words, n) {
		out[i] = Word{Text: C.GoString(w.text), Box: image.Rect(int(w.x0), int(w.y0), int(w.x1), int(w.y1)),
			Line: int(w.line), Base: float32(w.base), Sure: float32(w.sure)}
	}
	return out, nil
}

func (t *tesseract) close() { C.kbc_end(t.handle) }
