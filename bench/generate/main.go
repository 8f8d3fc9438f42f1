// Command generate writes made-up reports of made-up offices with their truth
// beside them, for measuring what the program reads and how fast:
//
//	go run ./bench/generate -n 2000 -out DIR -seed 1
//
// DIR gets a folder for each unit, truth.jsonl (one line a report) and
// slips.jsonl (mistakes made on purpose, only with -slips).
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"khobaocao/bench/generate/set"
)

func main() {
	o := set.Default()
	out := flag.String("out", "", "folder to write to")
	flag.IntVar(&o.Count, "n", o.Count, "how many files")
	flag.Uint64Var(&o.Seed, "seed", o.Seed, "the same seed gives the same files")
	flag.IntVar(&o.First, "year", o.First, "first year")
	flag.IntVar(&o.Years, "years", o.Years, "years each unit reports on")
	flag.Float64Var(&o.Text, "txt", o.Text, "share written as .txt")
	flag.Float64Var(&o.Drafts, "drafts", o.Drafts, "share with a draft beside it")
	flag.Float64Var(&o.Slips, "slips", o.Slips, "share with a deliberate slip")
	flag.BoolFunc("sample", "the sample reports that the program carries", func(string) error { o = set.Samples(); return nil })
	truth := flag.Bool("truth", true, "write truth.jsonl and slips.jsonl too")
	flag.Parse()
	if *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := write(o, *out, *truth); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// write puts the files and, where asked for, truth.jsonl and slips.jsonl under
// dir.
func write(o set.Options, dir string, beside bool) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	truth, err := lines(filepath.Join(dir, "truth.jsonl"), beside)
	if err != nil {
		return err
	}
	defer truth.close()
	slips, err := lines(filepath.Join(dir, "slips.jsonl"), beside)
	if err != nil {
		return err
	}
	defer slips.close()
	err = set.Make(o, func(g set.Generated) error {
		path := filepath.Join(dir, filepath.FromSlash(g.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		for _, s := range g.Slips {
			if err := slips.json.Encode(s); err != nil {
				return err
			}
		}
		if err := truth.json.Encode(g.Truth); err != nil {
			return err
		}
		return os.WriteFile(path, g.Bytes, 0o644)
	})
	if err != nil {
		return err
	}
	if err := truth.buf.Flush(); err != nil {
		return err
	}
	return slips.buf.Flush()
}

// lineFile writes one JSON object a line.
type lineFile struct {
	file io.WriteCloser
	buf  *bufio.Writer
	json *json.Encoder
}

// lines opens a line file; one that is not wanted swallows what it is given.
func lines(path string, wanted bool) (*lineFile, error) {
	var f io.WriteCloser = nowhere{io.Discard}
	if wanted {
		var err error
		if f, err = os.Create(path); err != nil {
			return nil, err
		}
	}
	b := bufio.NewWriter(f)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return &lineFile{f, b, e}, nil
}

type nowhere struct{ io.Writer }

func (nowhere) Close() error { return nil }

func (l *lineFile) close() { _ = l.file.Close() } // flushed before; an error shows there
