// Command read measures how rightly reports are read in every coat that an
// office gives them: made-up reports are saved by LibreOffice as .doc, .docx,
// .odt, .rtf, .html and .pdf, printed to scans, and read by the program and by
// antiword, pdftotext and Tesseract in the same run. It prints a table and
// writes it to docs/bench-read.md; it fails on a file that is not read, never
// on a number.
//
//	make bench-read
//	go run -tags sqlite_fts5 ./bench/read [-n 12] [-seed 5] [-scans 2] [-out docs/bench-read.md] [-keep DIR]
//
// It may know every room of data; nothing of the program knows it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"khobaocao/data/ocr"
	"khobaocao/data/pdf"
)

// options are what the command line says.
type options struct {
	reports int    // made-up reports
	scans   int    // of them that are printed to scans, which take longer to read
	seed    uint64 // the same seed gives the same reports
	out     string // the table's file, "" for none
	keep    string // folder for the coats, "" for one that is removed
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == pdf.WorkerVerb {
		os.Exit(pdf.Work(os.Stdin, os.Stdout))
	}
	if len(os.Args) > 1 && os.Args[1] == ocr.WorkerVerb {
		os.Exit(ocr.Work(os.Stdin, os.Stdout))
	}
	pdf.UseChildren()
	ocr.UseChildren()
	var o options
	flag.IntVar(&o.reports, "n", 12, "reports")
	flag.IntVar(&o.scans, "scans", 2, "reports that are printed to scans too")
	flag.Uint64Var(&o.seed, "seed", 5, "seed of the reports: the same seed gives the same files")
	flag.StringVar(&o.out, "out", "docs/bench-read.md", "where the table goes; empty for standard output only")
	flag.StringVar(&o.keep, "keep", "", "keep the files in this folder, and take from it what is there already")
	flag.Parse()
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "bench/read:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	work := o.keep
	if work == "" {
		dir, err := os.MkdirTemp("", "bench-read")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		work = dir
	}
	samples, err := makeSamples(filepath.Join(work, "sample"), o.reports, o.seed)
	if err != nil {
		return err
	}
	if err := dress(work, samples); err != nil {
		return err
	}
	if err := printScans(work, samples[:min(o.scans, len(samples))]); err != nil {
		return err
	}
	judge, err := newJudge(ctx, samples)
	if err != nil {
		return err
	}
	var rows []row
	for _, c := range coats {
		rows = append(rows, judge.coat(ctx, work, c, samples))
	}
	for _, s := range spoilings {
		if o.scans == 0 {
			break
		}
		rows = append(rows, judge.scan(ctx, work, s, samples[:min(o.scans, len(samples))]))
	}
	table := markdown(o, samples, rows)
	fmt.Print(table)
	if o.out != "" {
		if err := os.WriteFile(o.out, []byte(table), 0o644); err != nil {
			return err
		}
	}
	return firstFailure(rows)
}
