package read

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"khobaocao/data"
)

func TestXLSStrings(t *testing.T) {
	for name, c := range map[string]struct {
		text xlsText
		want []string
	}{
		"narrow":            {xlsText{b: []byte("\x02\x00\x00ab\x01\x00\x00c")}, []string{"ab", "c"}},
		"wide":              {xlsText{b: []byte("\x01\x00\x01\xd0\x01\x01\x00\x00c")}, []string{"ǐ", "c"}},
		"set and spoken":    {xlsText{b: []byte("\x01\x00\x0c\x01\x00\x02\x00\x00\x00arrrrss\x01\x00\x00c")}, []string{"a", "c"}},
		"goes on":           {xlsText{b: []byte("\x04\x00\x00ab"), more: [][]byte{[]byte("\x00cd\x01\x00\x00e")}}, []string{"abcd", "e"}},
		"goes on wide":      {xlsText{b: []byte("\x03\x00\x00ab"), more: [][]byte{[]byte("\x01\xd0\x01\x01\x00\x00e")}}, []string{"abǐ", "e"}},
		"cut between":       {xlsText{b: []byte("\x01\x00\x00a"), more: [][]byte{[]byte("\x01\x00\x00e")}}, []string{"a", "e"}},
		"cut in the middle": {xlsText{b: []byte("\x09\x00\x00ab")}, []string{"ab"}},
	} {
		for i, want := range c.want {
			if got := c.text.long(); got != want {
				t.Errorf("%s, %d: %q, want %q", name, i, got, want)
			}
		}
	}
}

func TestDecodeRK(t *testing.T) {
	for rk, want := range map[uint32]float64{
		0x3FF00000: 1, 0x3FF00001: 0.01, 5<<2 | 2: 5, 1234<<2 | 3: 12.34, 0xFFFFFFFE: -1,
	} {
		if got := decodeRK(rk); got != want {
			t.Errorf("%#x: %v, want %v", rk, got, want)
		}
	}
}

// TestXLSOverlap: ten thousand sheets that are all the same long one.
func TestXLSOverlap(t *testing.T) {
	le := binary.LittleEndian
	begin := "\x09\x08\x10\x00\x00\x06\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
	const sheetCount, cellCount, sheetBytes, headBytes, endBytes = 9000, 100_000, 13, 20, 4
	src := []byte(begin)
	for range sheetCount {
		src = append(src, "\x85\x00\x09\x00"...)
		src = le.AppendUint32(src, headBytes+sheetCount*sheetBytes+endBytes)
		src = append(src, "\x00\x00\x01\x00A"...)
	}
	src = append(src, "\x0a\x00\x00\x00"+begin...)
	for range cellCount {
		src = append(src, "\x01\x02\x00\x00"...) // nothing
	}
	src = append(src, "\x0a\x00\x00\x00"...)
	if _, err := readXLS(context.Background(), src); !errors.Is(err, data.ErrCorrupt) {
		t.Error(err)
	}
}

func TestXLSRefused(t *testing.T) {
	globals := "\x09\x08\x10\x00\x00\x06\x05\x00" + "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
	for name, c := range map[string]struct {
		src  string
		want error
	}{
		"password": {globals + "\x2f\x00\x02\x00\x01\x00", data.ErrEncrypted},
		"Excel 95": {"\x09\x08\x08\x00\x00\x05\x05\x00\x00\x00\x00\x00", data.ErrUnsupported},
		"short":    {"\x09\x08", data.ErrCorrupt},
		"no sheet": {globals + "\x0a\x00\x00\x00", data.ErrNoText},
	} {
		if _, err := readXLS(context.Background(), []byte(c.src)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
