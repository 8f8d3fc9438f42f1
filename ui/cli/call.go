package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"strconv"
	"strings"

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
		f.StringVar(&c.basis, "basis", "", "period (trong kỳ), cumulative (lũy kế) hoặc level (thời điểm)")
	case "search":
		f.IntVar(&c.limit, "limit", 0, "nhiều nhất bao nhiêu báo cáo")
	}
	if verb == "chart" {
		f.StringVar(&c.out, "out", "", "`tệp` ảnh, .png hoặc .svg")
	}
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

// indicators loads the catalogue, once.
func (c *call) indicators() (*indicator.Catalogue, error) {
	if c.catalogue != nil {
		return c.catalogue, nil
	}
	cat, err := indicator.Load()
	c.catalogue = cat
	return cat, err
}

// importer reads files; with an archive it also files them.
func (c *call) importer(archive ingest.Archive) (*ingest.Importer, error) {
	cat, err := c.indicators()
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
	_, err := c.Stdout.Write(b.Bytes())
	return err
}

// line writes one line for people, its columns parted by tabs.
func (c *call) line(columns ...any) {
	words := make([]string, len(columns))
	for i, column := range columns {
		words[i] = fmt.Sprint(column)
	}
	fmt.Fprintln(c.Stdout, strings.Join(words, "\t"))
}
