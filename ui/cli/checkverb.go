package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"khobaocao/data"
	"khobaocao/data/check"
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
	Sentence string `json:"sentence"` // the passage it points at
	Seen     bool   `json:"seen,omitempty"`
	Note     string `json:"note,omitempty"`
}

// runCheck looks a report over by itself and, where there is an archive,
// against the reports of its unit. A file is not filed by that.
func runCheck(c *call, words []string) (int, error) {
	rep, file, err := c.reportOf(words[0])
	if err != nil {
		return SomeFailed, err
	}
	out := checkJSON{Report: rep.ID, Findings: []checkFinding{}}
	if file != "" {
		out.File = filepath.Base(file)
	}
	findings := check.Within(&rep)
	seen := map[string]data.SeenFinding{}
	if archive := c.archiveIfAny(file != ""); archive != nil {
		out.Archive = true
		across, err := c.across(&rep, archive)
		if err != nil {
			return SomeFailed, err
		}
		findings = append(findings, across...)
		if seen, err = c.seen(archive, rep.ID); err != nil {
			return SomeFailed, err
		}
	}
	code := Done
	for _, f := range findings {
		if f.Severity == data.Wrong {
			code = FoundWrong
		}
		s, known := seen[f.Key()]
		out.Findings = append(out.Findings, checkFinding{f, passageText(&rep, f.Passage), known, s.Note})
		if !c.json {
			c.line(f.Severity, f.Text, f.Fix)
		}
	}
	if !c.json {
		return code, nil
	}
	return code, c.print(out)
}

// archiveIfAny opens the archive; for a file only where there is one already,
// and where it cannot be opened the check goes on without, saying so.
func (c *call) archiveIfAny(file bool) *store.Store {
	if file && c.store == nil {
		if _, err := os.Stat(c.Archive); err != nil {
			return nil
		}
	}
	archive, err := c.archive()
	if err != nil {
		if !errors.Is(err, data.ErrNotFound) {
			fmt.Fprintln(c.Stderr, sentence(err))
		}
		return nil
	}
	return archive
}

func (c *call) across(rep *data.Report, archive *store.Store) ([]data.Finding, error) {
	cat, err := c.indicators()
	if err != nil {
		return nil, err
	}
	return check.Across(c.ctx, rep, cat.Observe(*rep), cat, archive)
}

func (c *call) seen(archive *store.Store, report int64) (map[string]data.SeenFinding, error) {
	out := map[string]data.SeenFinding{}
	if report == 0 {
		return out, nil
	}
	all, err := archive.SeenFindings(c.ctx, report)
	for _, s := range all {
		out[s.Key] = s
	}
	return out, err
}

func passageText(rep *data.Report, id string) string {
	for i := range rep.Passages {
		if rep.Passages[i].ID == id {
			return rep.Passages[i].Text
		}
	}
	return ""
}
