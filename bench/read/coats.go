package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// coat is a kind of file that LibreOffice saves.
type coat struct {
	ending string
	filter string // as LibreOffice's --convert-to names it
	peer   *peer  // another program that reads it, nil for none
}

var coats = []coat{
	{"docx", "docx:MS Word 2007 XML", nil},
	{"doc", "doc:MS Word 97", &antiword},
	{"odt", "odt", nil},
	{"rtf", "rtf", nil},
	{"html", "html:HTML (StarWriter)", nil},
	{"pdf", "pdf", &pdftotext},
}

// dress saves every sample in every coat: work/doc/01-….doc and so on. What is
// there already is taken.
func dress(work string, samples []sample) error {
	profile, err := os.MkdirTemp("", "bench-read-office")
	if err != nil {
		return err
	}
	defer os.RemoveAll(profile)
	for _, c := range coats {
		dir := filepath.Join(work, c.ending)
		var missing []string
		for _, s := range samples {
			if _, err := os.Stat(s.in(work, c.ending)); err != nil {
				missing = append(missing, s.docx)
			}
		}
		if len(missing) == 0 {
			continue
		}
		args := []string{"-env:UserInstallation=file://" + profile, "--headless", "--convert-to", c.filter, "--outdir", dir}
		if out, err := exec.Command("soffice", append(args, missing...)...).CombinedOutput(); err != nil {
			return fmt.Errorf("soffice, %s: %w\n%s", c.ending, err, out)
		}
		for _, s := range samples {
			if _, err := os.Stat(s.in(work, c.ending)); err != nil {
				return fmt.Errorf("soffice gave no %s of %s", c.ending, s.name)
			}
		}
	}
	return nil
}

// in is where the sample lies in a coat.
func (s sample) in(work, ending string) string {
	return filepath.Join(work, ending, s.name+"."+ending)
}
