package ingest

import (
	"context"
	"path/filepath"

	"khobaocao/data"
	"khobaocao/data/check"
)

// CheckArchive is what a check needs of the archive.
type CheckArchive interface {
	check.History
	SeenFindings(ctx context.Context, report int64) ([]data.SeenFinding, error)
	Original(ctx context.Context, id int64) (string, error)
	Summary(ctx context.Context, id int64) (data.Summary, error)
}

// Checker looks reports over: by themselves and against the archive. Nothing is
// filed by that.
type Checker struct {
	im      *Importer
	names   check.Indicators
	archive CheckArchive
}

// NewChecker makes a checker; archive may be nil: then reports are looked over
// by themselves.
func NewChecker(im *Importer, names check.Indicators, archive CheckArchive) *Checker {
	return &Checker{im, names, archive}
}

// File looks a draft over. Its error is a *data.FileError, the archive's or the
// context's.
func (c *Checker) File(ctx context.Context, path string) (data.Checked, error) {
	_, rep, err := c.im.Read(ctx, path)
	if err != nil {
		return data.Checked{}, err
	}
	return c.look(ctx, data.Checked{Report: rep, File: filepath.Base(path), Path: path})
}

// Report looks over a report of the archive.
func (c *Checker) Report(ctx context.Context, id int64) (data.Checked, error) {
	rep, err := c.archive.Report(ctx, id)
	if err != nil {
		return data.Checked{}, err
	}
	rep.ID = id
	out := data.Checked{Report: rep}
	sum, err := c.archive.Summary(ctx, id)
	if err != nil {
		return data.Checked{}, err
	}
	out.File = sum.File
	if out.Path, err = c.archive.Original(ctx, id); err != nil {
		out.Path = "" // the text can be checked without it
	}
	return c.look(ctx, out)
}

func (c *Checker) look(ctx context.Context, out data.Checked) (data.Checked, error) {
	rep := &out.Report
	out.Findings, out.Seen, out.Own = check.Within(rep), map[string]data.SeenFinding{}, c.im.catalogue.Observe(*rep)
	if c.archive != nil {
		across, err := check.Across(ctx, rep, out.Own, c.names, c.archive)
		if err != nil {
			return data.Checked{}, err
		}
		out.Archive = true
		out.Findings = append(out.Findings, across...)
		if out.Locked, err = c.archive.Locked(ctx, data.UnitRef{Name: rep.Header.Unit, Level: rep.Header.Level}); err != nil {
			return data.Checked{}, err
		}
	}
	if c.archive != nil && rep.ID != 0 {
		seen, err := c.archive.SeenFindings(ctx, rep.ID)
		if err != nil {
			return data.Checked{}, err
		}
		for _, s := range seen {
			out.Seen[s.Key] = s
		}
	}
	rep.Findings = out.Findings
	return out, nil
}
