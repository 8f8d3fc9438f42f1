package cli

import (
	"path/filepath"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// The shapes of `read --json`; docs/formats.md describes them.
type (
	readJSON struct {
		File      string          `json:"file"`
		Format    string          `json:"format"`
		Reader    string          `json:"reader"`
		Version   int             `json:"version"`
		Doubts    []string        `json:"doubts"`
		Report    headerJSON      `json:"report"`
		Outline   []data.Heading  `json:"outline"`
		Notes     []data.Note     `json:"notes"`
		Tasks     []data.Task     `json:"tasks"`
		Passages  []data.Passage  `json:"passages"`
		Figures   []figureJSON    `json:"figures"`
		Relations []data.Relation `json:"relations"`
		Findings  []data.Finding  `json:"findings"`
	}
	headerJSON struct {
		Kind        string       `json:"kind"`
		Symbol      string       `json:"symbol"`
		Title       string       `json:"title"`
		Issuer      string       `json:"issuer"`
		Unit        string       `json:"unit"`
		Level       string       `json:"level"`
		Place       string       `json:"place"`
		Date        data.Date    `json:"date"`
		Signer      string       `json:"signer"`
		SignerTitle string       `json:"signer_title"`
		Recipients  []string     `json:"recipients"`
		Period      *data.Period `json:"period"`
		Cumulative  *data.Period `json:"cumulative"`
		NextPeriod  *data.Period `json:"next_period"`
	}
	figureJSON struct {
		data.Figure
		Indicator *string `json:"indicator"` // null where the catalogue has none
	}
)

func runRead(c *call, words []string) (int, error) {
	im, err := c.importer(nil)
	if err != nil {
		return SomeFailed, err
	}
	doc, rep, err := im.Read(c.ctx, words[0])
	if err != nil {
		return SomeFailed, err
	}
	if c.json {
		return Done, c.print(readOf(words[0], doc, rep))
	}
	h := rep.Header
	c.line("Tệp", filepath.Base(words[0]), doc.Format)
	c.line("Tiêu đề", h.Title)
	c.line("Số, ký hiệu", h.Symbol)
	c.line("Cơ quan", h.Issuer)
	c.line("Đơn vị", data.UnitRef{Name: h.Unit, Level: h.Level})
	c.line("Kỳ", viet.FormatPeriod(h.Period))
	for _, f := range rep.Figures {
		c.line(f.Subject, f.Number, f.Unit, f.Role, f.Time)
	}
	for _, f := range rep.Findings {
		c.line(f.Severity, f.Text)
	}
	return Done, nil
}

func readOf(file string, doc data.Document, rep data.Report) readJSON {
	figures := make([]figureJSON, len(rep.Figures))
	for i, f := range rep.Figures {
		figures[i] = figureJSON{Figure: f}
		if f.Indicator != "" {
			figures[i].Indicator = &f.Indicator
		}
	}
	return readJSON{
		File: filepath.Base(file), Format: doc.Format, Reader: doc.Reader, Version: doc.Version,
		Doubts: full(append(append([]string{}, rep.Doubts...), doc.Doubts...)), Report: headerOf(rep.Header),
		Outline: full(rep.Outline), Notes: full(rep.Notes), Tasks: full(rep.Tasks), Passages: full(rep.Passages),
		Figures: figures, Relations: full(rep.Relations), Findings: full(rep.Findings),
	}
}

func headerOf(h data.Header) headerJSON {
	return headerJSON{
		Kind: h.Kind, Symbol: h.Symbol, Title: h.Title, Issuer: h.Issuer, Unit: h.Unit, Level: h.Level,
		Place: h.Place, Date: h.Date, Signer: h.Signer, SignerTitle: h.SignerTitle, Recipients: full(h.Recipients),
		Period: periodOf(h.Period), Cumulative: periodOf(h.Cumulative), NextPeriod: periodOf(h.NextPeriod),
	}
}

// periodOf is nil, JSON's null, for a period that is not given.
func periodOf(p data.Period) *data.Period {
	if p.IsZero() {
		return nil
	}
	return &p
}

// full makes an empty list [] in JSON where Go has nil.
func full[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
