package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/indicator"
	"khobaocao/data/ingest"
	"khobaocao/data/store"
)

// call is one run of a verb: its flags, and the services it opens as needed.
type call struct {
	Program
	ctx context.Context

	json     bool
	of       list // units
	from, to string
	out      string
	basis    string
	limit    int

	store     *store.Store
	catalogue *indicator.Catalogue
	printing  error // what kept a line from being written, the first time
}

// list is a flag that may be given several times.
type list []string

func (l *list) String() string     { return strings.Join(*l, ", ") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func (c *call) flags(f *flag.FlagSet, verb string) {
	f.StringVar(&c.Archive, "archive", c.Archive, "`thư mục` kho")
	f.BoolVar(&c.json, "json", false, "in ra JSON")
	switch verb {
	case "series", "chart":
		f.Var(&c.of, "of", "chỉ `đơn vị` này (có thể lặp lại)")
		f.StringVar(&c.from, "from", "", "từ `tháng` này, 2023-01")
		f.StringVar(&c.to, "to", "", "đến `tháng` này, 2024-12")
		f.StringVar(&c.basis, "basis", "", "`cách tính`: period (trong kỳ), cumulative (lũy kế) hoặc level (thời điểm)")
	case "search":
		f.IntVar(&c.limit, "limit", 0, "nhiều nhất `bao nhiêu` báo cáo")
	}
	if verb == "chart" {
		f.StringVar(&c.out, "out", "", "`tệp` ảnh, .png hoặc .svg")
	}
}

// flagsFit refuses values that no run can mean. Its sentences are those of
// package flag, so that one place translates both.
func (c *call) flagsFit() error {
	bad := ""
	switch {
	case c.Archive == "":
		bad = "archive"
	case c.limit < 0:
		bad = "limit"
	case c.basis != "" && !slices.Contains([]data.Basis{data.InPeriod, data.CumulativeBasis, data.AtDate}, data.Basis(c.basis)):
		bad = "basis"
	default:
		return nil
	}
	return fmt.Errorf("invalid value %q for flag -%s: %w", "", bad, errUsage)
}

// archive opens the archive, once.
func (c *call) archive() (*store.Store, error) {
	if c.store != nil {
		return c.store, nil
	}
	s, err := store.Open(c.ctx, c.Archive)
	if err == nil {
		c.store = s
	}
	return s, err
}

func (c *call) close() {
	if c.store != nil {
		_ = c.store.Close() // everything is committed by then
	}
}

// indicators loads the catalogue, once: with what the user has changed, where
// there is an archive that knows it.
func (c *call) indicators() (*indicator.Catalogue, error) {
	if c.catalogue != nil {
		return c.catalogue, nil
	}
	var changes []data.IndicatorChange
	if c.store != nil || store.Exists(c.Archive) {
		archive, err := c.archive()
		if err != nil {
			return nil, err
		}
		if changes, err = archive.IndicatorChanges(c.ctx); err != nil {
			return nil, err
		}
	}
	cat, err := indicator.With(changes)
	c.catalogue = cat
	return cat, err
}

// importer reads files; with an archive it also files them. Without one the
// program's own catalogue serves: what is read in a file then depends on the
// file alone.
func (c *call) importer(archive ingest.Archive) (*ingest.Importer, error) {
	load := c.indicators
	if archive == nil {
		load = indicator.Load
	}
	cat, err := load()
	if err != nil {
		return nil, err
	}
	return ingest.New(archive, cat), nil
}

// report is the report that a word names: an id in the archive, else a file.
// The file's name is "" for an id.
func (c *call) reportOf(word string) (rep data.Report, file string, err error) {
	if id, err := strconv.ParseInt(word, 10, 64); err == nil {
		archive, err := c.archive()
		if err != nil {
			return rep, "", err
		}
		rep, err = archive.Report(c.ctx, id)
		if errors.Is(err, data.ErrNotFound) {
			err = say("Không có báo cáo số "+word+" trong kho.", err)
		}
		return rep, "", err
	}
	im, err := c.importer(nil)
	if err != nil {
		return rep, word, err
	}
	_, rep, err = im.Read(c.ctx, word)
	return rep, word, err
}

// print writes a value: one line of JSON.
func (c *call) print(v any) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return fmt.Errorf("encoding: %w", err)
	}
	if _, err := c.Stdout.Write(b.Bytes()); err != nil {
		return fmt.Errorf("%w: %w", errOutput, err)
	}
	return nil
}

// line writes one line for people, its columns parted by tabs. Names of files
// and cells may hold breaks and tabs of their own: these become spaces. An
// error of writing shows in the exit code at the end.
func (c *call) line(columns ...any) {
	words := make([]string, len(columns))
	for i, column := range columns {
		words[i] = strings.Map(oneLine, fmt.Sprint(column))
	}
	if _, err := fmt.Fprintln(c.Stdout, strings.Join(words, "\t")); err != nil && c.printing == nil {
		c.printing = fmt.Errorf("%w: %w", errOutput, err)
	}
}

func oneLine(r rune) rune {
	if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
		return ' '
	}
	return r
}
