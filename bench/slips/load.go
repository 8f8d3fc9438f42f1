package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"khobaocao/bench/generate/set"
	"khobaocao/data"
	"khobaocao/data/check"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// sample is one report as it is.
type sample struct {
	file     string
	report   data.Report // without figures
	findings []data.Finding
}

// generated makes reports without slips; their truth is not looked at.
func generated(ctx context.Context, n int, seed uint64) ([]sample, error) {
	o := set.Default()
	o.Count, o.Seed = n, seed
	var out []sample
	err := set.Make(o, func(g set.Generated) error {
		s, err := understood(ctx, g.Name, g.Bytes)
		out = append(out, s)
		return err
	})
	return out, err
}

func understood(ctx context.Context, name string, src []byte) (sample, error) {
	doc, err := read.Open(ctx, name, src)
	if err != nil {
		return sample{}, fmt.Errorf("%s: %w", name, err)
	}
	s := sample{file: name, report: outline.Read(doc)}
	s.findings = findings(s.report)
	return s, nil
}

// load reads every report of the files and folders.
func load(ctx context.Context, paths []string) ([]sample, error) {
	var out []sample
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
			ext := filepath.Ext(name)
			if err != nil || d.IsDir() || ext != ".txt" && ext != ".docx" {
				return err
			}
			src, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			s, err := understood(ctx, name, src)
			if err != nil {
				return err
			}
			out = append(out, s)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// findings has a report read and checked as the program does it.
func findings(rep data.Report) []data.Finding {
	_ = figure.Read(context.Background(), &rep) // the only error is the context's
	return check.Within(&rep)
}

// print writes every finding, a line each.
func print(w io.Writer, reports []sample) {
	for _, s := range reports {
		for _, f := range s.findings {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s %s\t%s\n", filepath.Base(s.file), f.Severity, f.Kind, f.Text, f.Fix, f.Passage)
		}
	}
}
