package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"khobaocao/bench/generate/set"
)

// sample is one made-up report: its Word file and its text as the generator
// says it.
type sample struct {
	name string // without an ending
	docx string // path
	txt  string // path
	text string
}

// fontName has all Vietnamese letters and Times New Roman's widths; the script
// installs it. Debian's Liberation Serif lacks letters with two marks.
const fontName = "Tinos"

// makeSamples writes n reports of several offices and forms to dir, each as
// .docx and .txt. Of the generator's stream every stride-th is taken, so that
// months, quarters and years of all kinds of office are among few.
func makeSamples(dir string, n int, seed uint64) ([]sample, error) {
	const stride = 13
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	o := set.Default()
	o.Seed, o.Count, o.Drafts = seed, n*stride, 0
	samples := make([]sample, 0, n)
	o.Text = 0
	seen := 0
	err := set.Make(o, func(g set.Generated) error {
		seen++
		if seen%stride != 0 {
			return nil
		}
		s := sample{name: fmt.Sprintf("%02d-%s", len(samples)+1, strings.TrimSuffix(filepath.Base(g.Name), ".docx"))}
		s.docx = filepath.Join(dir, s.name+".docx")
		s.txt = filepath.Join(dir, s.name+".txt")
		samples = append(samples, s)
		src, err := refont(g.Bytes)
		if err != nil {
			return err
		}
		return os.WriteFile(s.docx, src, 0o644)
	})
	if err != nil {
		return nil, err
	}
	o.Text, seen = 1, 0
	err = set.Make(o, func(g set.Generated) error {
		seen++
		if seen%stride != 0 {
			return nil
		}
		s := &samples[seen/stride-1]
		s.text = string(g.Bytes)
		return os.WriteFile(s.txt, g.Bytes, 0o644)
	})
	return samples, err
}

// refont names the installed font in the Word file, so that LibreOffice prints
// with it whatever else the machine has.
func refont(src []byte) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		part, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		to, err := w.Create(f.Name)
		if err != nil {
			return nil, err
		}
		if _, err := to.Write(bytes.ReplaceAll(part, []byte("Times New Roman"), []byte(fontName))); err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}
