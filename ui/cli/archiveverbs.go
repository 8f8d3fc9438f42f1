package cli

import (
	"errors"
	"strings"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
)

func runImport(c *call, paths []string) (int, error) {
	archive, err := c.archive()
	if err != nil {
		return ArchiveTrouble, err
	}
	im, err := c.importer(archive)
	if err != nil {
		return SomeFailed, err
	}
	code := Done
	var printing error
	each := func(r data.ImportResult) {
		switch {
		case r.Status == data.Failed && isArchiveTrouble(r.Err):
			code = ArchiveTrouble // the others would fail as well
		case r.Status == data.Failed && code == Done:
			code = SomeFailed
		}
		printing = errors.Join(printing, c.importLine(r))
	}
	if err := im.ImportAll(c.ctx, paths, each, nil); err != nil {
		return SomeFailed, err
	}
	return code, printing
}

// runReread reads again what an older version of the program has read.
func runReread(c *call, _ []string) (int, error) {
	archive, err := c.archive()
	if err != nil {
		return ArchiveTrouble, err
	}
	im, err := c.importer(archive)
	if err != nil {
		return SomeFailed, err
	}
	stale, err := im.Outdated(c.ctx)
	if err != nil {
		return ArchiveTrouble, err
	}
	code := Done
	var printing error
	err = im.Reread(c.ctx, stale, func(r data.ImportResult) {
		if r.Status == data.Failed {
			code = SomeFailed
		}
		printing = errors.Join(printing, c.importLine(r))
	}, nil)
	if err != nil {
		return SomeFailed, err
	}
	return code, printing
}

func (c *call) importLine(r data.ImportResult) error {
	message := ""
	switch {
	case r.Err != nil:
		message = sentence(r.Err)
	case r.Status == data.Duplicate:
		message = msg.ImporterDuplicate
	case r.Version:
		message = msg.ImporterVersion
	}
	if !c.json {
		c.line(r.Status, r.File, message)
		return nil
	}
	line := struct {
		File    string            `json:"file"`
		Status  data.ImportStatus `json:"status"`
		Report  *int64            `json:"report"`
		Message string            `json:"message"`
	}{File: r.File, Status: r.Status, Message: message}
	if r.Report != 0 {
		line.Report = &r.Report
	}
	return c.print(line)
}

func runList(c *call, _ []string) (int, error) {
	archive, err := c.archive()
	if err != nil {
		return ArchiveTrouble, err
	}
	reports, err := archive.Reports(c.ctx, data.Filter{})
	if err != nil {
		return ArchiveTrouble, err
	}
	for _, r := range reports {
		h := r.Header
		if !c.json {
			c.line(r.ID, viet.FormatPeriod(h.Period), h.Title, data.UnitRef{Name: h.Unit, Level: h.Level}, h.Symbol)
			continue
		}
		err := c.print(struct {
			Report int64        `json:"report"`
			Symbol string       `json:"symbol"`
			Title  string       `json:"title"`
			Kind   string       `json:"kind"`
			Unit   string       `json:"unit"`
			Level  string       `json:"level"`
			Issuer string       `json:"issuer"`
			Period *data.Period `json:"period"`
			Format string       `json:"format"`
			File   string       `json:"file"`
		}{r.ID, h.Symbol, h.Title, h.Kind, h.Unit, h.Level, h.Issuer, periodOf(h.Period), r.Format, r.File})
		if err != nil {
			return SomeFailed, err
		}
	}
	return Done, nil
}

type hitJSON struct {
	Report  int64        `json:"report"`
	Title   string       `json:"title"`
	Unit    string       `json:"unit"`
	Period  *data.Period `json:"period"`
	Passage string       `json:"passage"`
	Section string       `json:"section"`
	Text    string       `json:"text"`
	Marks   [][2]int     `json:"marks"`
}

func runSearch(c *call, words []string) (int, error) {
	archive, err := c.archive()
	if err != nil {
		return ArchiveTrouble, err
	}
	answer, err := search.New(archive).Search(c.ctx, data.Query{Text: strings.Join(words, " "), Limit: c.limit})
	if err != nil {
		return ArchiveTrouble, err
	}
	hits := []hitJSON{}
	for _, h := range answer.Hits {
		hit := hitJSON{Report: h.Report, Title: h.Title, Unit: h.Unit.Name, Period: periodOf(h.Period),
			Passage: h.Passage, Section: h.Section, Text: h.Text, Marks: [][2]int{}}
		for _, m := range h.Marks {
			hit.Marks = append(hit.Marks, [2]int{m.Start, m.End})
		}
		hits = append(hits, hit)
		if !c.json {
			c.line(h.Report, viet.FormatPeriod(h.Period), h.Unit, h.Section, h.Text)
		}
	}
	if !c.json {
		return Done, nil
	}
	return Done, c.print(struct {
		Query   string    `json:"query"`
		TookMS  float64   `json:"took_ms"`
		Instead string    `json:"instead,omitempty"`
		Hits    []hitJSON `json:"hits"`
	}{answer.Query, float64(answer.Took.Microseconds()) / 1000, answer.Instead, hits})
}

func runUnits(c *call, _ []string) (int, error) {
	archive, err := c.archive()
	if err != nil {
		return ArchiveTrouble, err
	}
	units, err := archive.Units(c.ctx)
	if err != nil {
		return ArchiveTrouble, err
	}
	for _, u := range units {
		if !c.json {
			c.line(u.Ref, u.Reports)
			continue
		}
		err := c.print(struct {
			Unit    string `json:"unit"`
			Level   string `json:"level"`
			Reports int    `json:"reports"`
		}{u.Ref.Name, u.Ref.Level, u.Reports})
		if err != nil {
			return SomeFailed, err
		}
	}
	return Done, nil
}
