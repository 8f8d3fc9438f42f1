package main

import (
	"io"
	"os"
	"time"

	"khobaocao/data"
	"khobaocao/data/export"
	"khobaocao/data/indicator"
	checkpage "khobaocao/ui/check"
)

// checkTools is what the page that checks drafts writes files with.
func checkTools(catalogue *indicator.Live) checkpage.Tools {
	return checkpage.Tools{
		Pick:      pickTitles,
		Indicator: catalogue.Find,
		Docx:      func(w io.Writer, c data.Checked) error { return export.Docx(w, paperOf(c)) },
		PDF:       func(w io.Writer, c data.Checked) error { return export.PDF(w, paperOf(c)) },
		Comments: func(w io.Writer, c data.Checked) error {
			draft, err := os.ReadFile(c.Path)
			if err != nil {
				return err
			}
			return export.Comments(w, draft, paperOf(c))
		},
	}
}

// paperOf is a check of today.
func paperOf(c data.Checked) export.Check {
	y, m, d := time.Now().Date()
	return export.Check{File: c.File, Report: &c.Report, Findings: c.Findings, Notes: c.Seen, On: data.Date{Year: y, Month: int(m), Day: d}}
}
