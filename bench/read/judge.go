package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"khobaocao/data"
	"khobaocao/data/indicator"
	"khobaocao/data/ingest"
)

// row is a coat's line of the table.
type row struct {
	coat     string
	files    int
	pages    int     // of scans
	ours     side    // the program
	peer     side    // the other
	peerName string  // "" where none reads it
	note     string  // why there are no numbers
	figures  float64 // agreement with the .txt reading, in percent
	fail     error   // the first file that was not read
	worst    string  // the sample with most wrong characters
}

// side is what one reader made of a coat.
type side struct {
	wrong, of int
	took      time.Duration
}

func (s side) percent() float64 {
	if s.of == 0 {
		return 0
	}
	return 100 * float64(s.wrong) / float64(s.of)
}

func (s *side) add(want, got []rune, took time.Duration) int {
	n := wrong(want, got)
	s.wrong, s.of, s.took = s.wrong+n, s.of+len(want), s.took+took
	return n
}

// judge knows what every sample says and which figures its text has.
type judge struct {
	importer *ingest.Importer
	text     map[string][]rune
	figures  map[string]figures
}

// newJudge reads the samples' .txt files.
func newJudge(ctx context.Context, samples []sample) (*judge, error) {
	cat, err := indicator.Load()
	if err != nil {
		return nil, err
	}
	j := &judge{ingest.New(nil, cat), map[string][]rune{}, map[string]figures{}}
	for _, s := range samples {
		j.text[s.name] = folded(s.text)
		_, rep, err := j.importer.Read(ctx, s.txt)
		if err != nil {
			return nil, err
		}
		j.figures[s.name] = figuresOf(rep)
	}
	return j, nil
}

// figures are a report's figures with the number of times each is there. Their time is
// left out: the .txt has no columns that tell it of a table's cells.
type figures map[string]int

func figuresOf(rep data.Report) figures {
	out := figures{}
	for _, f := range rep.Figures {
		out[fmt.Sprintf("%v %s %s", f.Value, f.Unit, f.Role)]++
	}
	return out
}

// agreement is the harmonic mean of how many of want's figures got has and how
// many of got's figures want has, in percent.
func agreement(want, got figures) float64 {
	both, a, b := 0, 0, 0
	for key, n := range want {
		a += n
		both += min(n, got[key])
	}
	for _, n := range got {
		b += n
	}
	if a+b == 0 {
		return 100
	}
	return 200 * float64(both) / float64(a+b)
}

// coat reads a coat of all samples.
func (j *judge) coat(ctx context.Context, work string, c coat, samples []sample) row {
	r := row{coat: "." + c.ending}
	if c.peer != nil {
		r.peerName = c.peer.name
	}
	most := 0
	for _, s := range samples {
		path := s.in(work, c.ending)
		n := j.read(ctx, &r, s, path)
		if n > most {
			r.worst, most = s.name, n
		}
		if c.peer == nil {
			continue
		}
		began := time.Now()
		text, err := c.peer.read(ctx, path)
		if err != nil && r.fail == nil {
			r.fail = err
		}
		r.peer.add(j.text[s.name], folded(text), time.Since(began))
	}
	r.figures /= float64(max(r.files, 1))
	return r
}

// read reads one file of a row, and gives its wrong characters.
func (j *judge) read(ctx context.Context, r *row, s sample, path string) int {
	r.files++
	began := time.Now()
	doc, rep, err := j.importer.Read(ctx, path)
	took := time.Since(began)
	if err != nil {
		if r.fail == nil && !errors.Is(err, data.ErrNoText) {
			r.fail = err
		}
		return r.ours.add(j.text[s.name], nil, took)
	}
	r.figures += agreement(j.figures[s.name], figuresOf(rep))
	return r.ours.add(j.text[s.name], folded(flatten(doc)), took)
}
