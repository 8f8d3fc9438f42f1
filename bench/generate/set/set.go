// Package set makes a whole archive of generated reports: which units, which
// periods, which file form, which drafts and slips.
//
// It imports nothing of the program, so that the truth stays independent.
package set

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"khobaocao/bench/generate/wording"
	"khobaocao/bench/generate/world"
)

// Options say what is wanted. The same options give the same bytes.
type Options struct {
	Seed   uint64
	Count  int     // reports, drafts included
	Units  []Unit  // nil: as many as Count needs, of both kinds
	First  int     // the first year
	Years  int     // years a unit reports on
	Text   float64 // share written as .txt, the rest as .docx
	Drafts float64 // share that has an unsigned draft beside it
	Slips  float64 // share with one deliberate slip
}

// Unit is the kind of one unit.
type Unit struct {
	Party bool
	Level string // "xã", "phường", "huyện"
}

// Generated is one file with its truth.
type Generated struct {
	Name  string // slashes, relative: "xa-mai-khe/2024-05-thang.docx"
	Bytes []byte
	Truth wording.Truth
	Slips []wording.Slip
}

// Default is the measure of the import benchmark: two years of each unit.
func Default() Options {
	return Options{Seed: 1, Count: 2000, First: 2023, Years: 2, Text: 0.2, Drafts: 0.02}
}

var levels = []Unit{{false, "xã"}, {true, "xã"}, {false, "phường"}, {true, "huyện"}, {false, "huyện"}, {true, "phường"}}

var slipKinds = []string{"percent", "sum", "sign", "month"}

// Make hands every file to each, unit by unit and period by period, until
// Count is reached or the given units are told.
func Make(o Options, each func(Generated) error) error {
	made := 0
	for n := 0; made < o.Count && (o.Units == nil || n < len(o.Units)); n++ {
		kind := levels[n%len(levels)]
		if o.Units != nil {
			kind = o.Units[n]
		}
		unit := world.NewUnit(o.Seed, n, o.First, o.First+o.Years-1, kind.Party, kind.Level)
		for year := o.First; year < o.First+o.Years; year++ {
			for _, spec := range wording.Schedule(year) {
				files, err := report(o, n, unit, spec)
				if err != nil {
					return err
				}
				for _, f := range files {
					if made == o.Count {
						return nil
					}
					made++
					if err := each(f); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// report makes the file of one period, and now and then its draft.
func report(o Options, n int, unit *world.Unit, spec wording.Spec) ([]Generated, error) {
	span := spec.Span()
	r := rand.New(rand.NewPCG(o.Seed^0x5eed, uint64(n)<<32|uint64(len(span.Kind))<<24|uint64(spec.Year*100+spec.N)))
	wish := wording.Wish{}
	if r.Float64() < o.Slips {
		wish.Slip = slipKinds[r.IntN(len(slipKinds))]
	}
	text, draft := r.Float64() < o.Text, r.Float64() < o.Drafts
	signed, err := file(o, n, unit, spec, wish, text)
	if err != nil {
		return nil, err
	}
	if !draft {
		return []Generated{signed}, nil
	}
	wish.Draft = true
	d, err := file(o, n, unit, spec, wish, false)
	d.Name = strings.TrimSuffix(d.Name, ".docx") + "-du-thao.docx"
	d.Truth.File, d.Truth.DraftOf = d.Name, signed.Name
	for i := range d.Slips {
		d.Slips[i].File = d.Name
	}
	return []Generated{d, signed}, err
}

func file(o Options, n int, unit *world.Unit, spec wording.Spec, wish wording.Wish, text bool) (Generated, error) {
	res := wording.Write(o.Seed, n, unit, spec, wish)
	g := Generated{Name: name(unit, spec), Truth: res.Truth, Slips: res.Slips}
	if text {
		g.Name += ".txt"
		g.Bytes = res.Paper.Text()
	} else {
		g.Name += ".docx"
		b, err := res.Paper.Docx()
		if err != nil {
			return g, fmt.Errorf("%s: %w", g.Name, err)
		}
		g.Bytes = b
	}
	g.Truth.File = g.Name
	for i := range g.Slips {
		g.Slips[i].File = g.Name
	}
	return g, nil
}

// name is the file's name as an office would choose it, without its suffix.
func name(u *world.Unit, s wording.Spec) string {
	period := map[wording.Kind]string{
		wording.Month: fmt.Sprintf("%d-%02d-thang", s.Year, s.N), wording.Quarter: fmt.Sprintf("%d-%02d-quy-%d", s.Year, s.N*3, s.N),
		wording.Half: fmt.Sprintf("%d-06-6-thang", s.Year), wording.NineMonths: fmt.Sprintf("%d-09-9-thang", s.Year), wording.Year: fmt.Sprintf("%d-12-nam", s.Year),
	}[s.Kind]
	body := "ubnd"
	if u.Party {
		body = "du"
	}
	return slug(body+" "+u.Level+" "+u.Name) + "/" + period
}

// slug is a name in plain letters with hyphens.
func slug(s string) string {
	from := []rune("àáảãạâầấẩẫậăằắẳẵặèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ ")
	to := "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd-"
	var b strings.Builder
	for _, c := range strings.ToLower(s) {
		at := -1
		for i, f := range from {
			if f == c {
				at = i
			}
		}
		if at >= 0 {
			c = rune(to[at])
		}
		b.WriteRune(c)
	}
	return b.String()
}
