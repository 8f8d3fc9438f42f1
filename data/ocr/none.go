//go:build !ocr

package ocr

import "khobaocao/data"

const linked = false

func newEngine() (engine, error) { return nil, data.ErrNoOCR }
