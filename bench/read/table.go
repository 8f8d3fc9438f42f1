package main

import (
	"fmt"
	"strings"
	"time"
)

// markdown is the table as docs/bench-read.md has it.
func markdown(o options, samples []sample, rows []row) string {
	var b strings.Builder
	chars := 0
	for _, s := range samples {
		chars += len(folded(s.text))
	}
	fmt.Fprintf(&b, `# How rightly reports are read

Made by `+"`make bench-read`"+` (bench/read): %d made-up reports of %d characters (seed %d), saved by LibreOffice in
every coat, %d of them printed to scans too, in the face %s. Wrong characters are counted against the generator's
own text: composed (NFC), white space folded, another order of whole stretches (the head's two blocks, notes, cells)
costs nothing; list numbers and marks of notes are part of the text. Figures are held against the reading of the
same report as .txt (value, unit and role; the mean of both shares). antiword, pdftotext and Tesseract (Debian's,
script model Vietnamese, psm 3) read the same files in the same run; antiword's bars of tables are taken off. Times are
one run's on the machine at hand, with whatever else it did, start of the process included for the others; the program reads two pages at a time, Tesseract
one after the other.

| coat | wrong characters | the other's | figures as in .txt | time | the other's |
|---|---|---|---|---|---|
`, len(samples), chars, o.seed, min(o.scans, len(samples)), fontName)
	for _, r := range rows {
		b.WriteString(r.line())
	}
	b.WriteString("\nTime is that of a file, of a page for scans. Wanted: 0.1 % for text formats and PDF, 0.5 % for clean scans (the first two), 1.0 % for\nhard ones; figures within 1 point for text formats and PDF, 4 points for scans.\n")
	return b.String()
}

func (r row) line() string {
	each := max(r.files, 1)
	peers := r.files
	if r.pages > 0 {
		each, peers = r.pages, r.pages
	}
	other, otherTime := "", ""
	if r.peerName != "" {
		other = fmt.Sprintf("%.2f %% (%s)", r.peer.percent(), r.peerName)
		otherTime = perUnit(r.peer.took, peers)
	}
	if r.note != "" {
		return fmt.Sprintf("| %s | %s | %s | | | %s |\n", r.coat, r.note, other, otherTime)
	}
	return fmt.Sprintf("| %s | %.3f %% | %s | %.2f %% | %s | %s |\n",
		r.coat, r.ours.percent(), other, r.figures, perUnit(r.ours.took, each), otherTime)
}

func perUnit(d time.Duration, n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000/float64(n))
}

// firstFailure is a file that some reader could not read at all.
func firstFailure(rows []row) error {
	for _, r := range rows {
		if r.fail != nil {
			return fmt.Errorf("%s: %w", r.coat, r.fail)
		}
	}
	return nil
}
