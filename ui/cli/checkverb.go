package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"

	"khobaocao/data"
	"khobaocao/data/ingest"
	"khobaocao/data/store"
)

// checkJSON is what `check --json` prints; docs/formats.md describes it.
type checkJSON struct {
	File     string         `json:"file,omitempty"`
	Report   int64          `json:"report,omitempty"`
	Archive  bool           `json:"archive"` // held against the reports of its unit too
	Findings []checkFinding `json:"findings"`
}

type checkFinding struct {
	data.Finding
	Sentence string `json:"sentence,omitempty"` // the passage it points at
	Seen     bool   `json:"seen,omitempty"`
	Note     string `json:"note,omitempty"`
}

// runCheck looks a report over by itself and, where there is an archive,
// against the reports of its unit. A file is not filed by that.
func runCheck(c *call, words []string) (int, error) {
	got, err := c.checked(words[0])
	if err != nil {
		return SomeFailed, err
	}
	out := checkJSON{Report: got.Report.ID, Archive: got.Archive, Findings: []checkFinding{}}
	if out.Report == 0 {
		out.File = got.File
	}
	code := Done
	for _, f := range got.Findings {
		if f.Severity == data.Wrong {
			code = FoundWrong
		}
		s, known := got.Seen[f.Key()]
		out.Findings = append(out.Findings, checkFinding{f, passageText(&got.Report, f.Passage), known, s.Note})
		if !c.json {
			c.line(f.Severity, f.Text, f.Fix)
		}
	}
	if !c.json {
		return code, nil
	}
	return code, c.print(out)
}

// checked looks over a report of the archive by its number, else a file.
func (c *call) checked(word string) (data.Checked, error) {
	id, err := strconv.ParseInt(word, 10, 64)
	isFile := err != nil
	archive, err := c.archiveFor(isFile)
	if err != nil {
		return data.Checked{}, err
	}
	im, err := c.importer(nil)
	if err != nil {
		return data.Checked{}, err
	}
	var known ingest.CheckArchive
	if archive != nil {
		known = archive
	}
	names, err := c.indicators()
	if err != nil {
		return data.Checked{}, err
	}
	checker := ingest.NewChecker(im, names, known)
	if isFile {
		return checker.File(c.ctx, word)
	}
	got, err := checker.Report(c.ctx, id)
	if errors.Is(err, data.ErrNotFound) {
		err = say("Không có báo cáo số "+word+" trong kho.", err)
	}
	return got, err
}

// archiveFor opens the archive; for a file only where there is one already, and
// where it cannot be opened now the check goes on without, saying so.
func (c *call) archiveFor(file bool) (*store.Store, error) {
	if !file {
		return c.archive()
	}
	if _, err := os.Stat(c.Archive); err != nil {
		return nil, nil // no archive yet: the file by itself
	}
	archive, err := c.archive()
	if err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(c.Stderr, sentence(err))
		return nil, nil
	}
	return archive, err
}

func passageText(rep *data.Report, id string) string {
	for i := range rep.Passages {
		if rep.Passages[i].ID == id {
			return rep.Passages[i].Text
		}
	}
	return ""
}
