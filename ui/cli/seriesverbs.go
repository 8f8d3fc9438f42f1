package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"khobaocao/data"
	"khobaocao/data/chart"
	"khobaocao/data/indicator"
	"khobaocao/data/store"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
)

func runIndicators(c *call, _ []string) (int, error) {
	cat, err := c.indicators()
	if err != nil {
		return SomeFailed, err
	}
	for _, i := range cat.All() {
		if !c.json {
			c.line(i.ID, i.Name, i.Unit, i.Kind, i.Field)
		} else if err := c.print(i); err != nil {
			return SomeFailed, err
		}
	}
	return Done, nil
}

type pointJSON struct {
	Of      string      `json:"of"`
	Period  data.Period `json:"period"`
	Value   *float64    `json:"value"`
	Target  *float64    `json:"target"`
	Percent *float64    `json:"percent"`
	Prior   *float64    `json:"prior"`
	Report  int64       `json:"report"`
	Passage string      `json:"passage"`
	Start   int         `json:"start"`
	End     int         `json:"end"`
	Plans   []data.Plan `json:"plans,omitempty"` // whose plans they are, where the report says
}

func runSeries(c *call, words []string) (int, error) {
	ind, series, err := c.series(words[0])
	if err != nil {
		return seriesTrouble(err)
	}
	points := []pointJSON{}
	basis := data.Basis("")
	for _, s := range series {
		basis = s.Basis
		for _, p := range s.Points {
			v := p.Values
			points = append(points, pointJSON{s.Unit.Name, p.Period, v.Value, v.Target, v.Percent, v.Prior,
				p.Source.Report, p.Source.Passage, p.Source.Start, p.Source.End, p.Plans})
			if !c.json {
				c.line(s.Unit, viet.FormatPeriod(p.Period), number(v.Value), number(v.Target), number(v.Percent))
			}
		}
	}
	if !c.json {
		return Done, nil
	}
	return Done, c.print(struct {
		Indicator string      `json:"indicator"`
		Unit      string      `json:"unit"`
		Basis     data.Basis  `json:"basis"`
		Points    []pointJSON `json:"points"`
	}{ind.ID, ind.Unit, basis, points})
}

func number(v *float64) string {
	const mostDecimals = 3
	if v == nil {
		return msg.Missing
	}
	return strings.TrimRight(strings.TrimRight(viet.FormatNumber(*v, mostDecimals), "0"), ",")
}

func runChart(c *call, words []string) (int, error) {
	const width, height = 1200, 640 // pixels of the .png, points of the .svg
	_, series, err := c.series(words[0])
	if err != nil {
		return seriesTrouble(err)
	}
	ext := strings.ToLower(filepath.Ext(c.out))
	if ext != ".png" && ext != ".svg" {
		fmt.Fprintln(c.Stderr, "Cần --out TỆP.png hoặc --out TỆP.svg.")
		return WrongUse, nil
	}
	drawing, err := chart.Line(indicator.Main(series), chart.Options{})
	if err != nil {
		return SomeFailed, err
	}
	f, err := os.Create(c.out)
	if err != nil {
		return SomeFailed, say("Không ghi được ảnh vào "+msg.Quote(c.out)+".", err)
	}
	if ext == ".png" {
		err = drawing.PNG(f, width, height, 1)
	} else {
		err = drawing.SVG(f, width, height)
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return SomeFailed, say("Không ghi được ảnh vào "+msg.Quote(c.out)+".", err)
	}
	return Done, nil
}

func seriesTrouble(err error) (int, error) {
	if errors.Is(err, errUsage) {
		return WrongUse, err
	}
	return SomeFailed, err
}

// series are the series of one basis that the flags ask for.
func (c *call) series(word string) (data.Indicator, []data.Series, error) {
	cat, err := c.indicators()
	if err != nil {
		return data.Indicator{}, nil, err
	}
	ind, ok := cat.Find(word)
	if !ok {
		return ind, nil, say("Không có chỉ tiêu "+msg.Quote(word)+". Lệnh indicators in ra danh mục.", data.ErrNotFound)
	}
	within, err := c.span()
	if err != nil {
		return ind, nil, err
	}
	archive, err := c.archive()
	if err != nil {
		return ind, nil, err
	}
	if err := c.unitsKnown(archive); err != nil {
		return ind, nil, err
	}
	seen, err := archive.Observations(c.ctx, ind.ID, nil)
	if err != nil {
		return ind, nil, err
	}
	kept := seen[:0]
	for _, o := range seen {
		if c.wants(o.Unit) && within(o.Period) {
			kept = append(kept, o)
		}
	}
	return ind, indicator.OfBasis(indicator.Series(ind, kept), data.Basis(c.basis)), nil
}

// wants tells whether --of names the unit.
func (c *call) wants(u data.UnitRef) bool {
	return len(c.of) == 0 || slices.ContainsFunc(c.of, func(name string) bool { return named(u, name) })
}

// named tells whether the name is the unit's, as written or without marks.
func named(u data.UnitRef, name string) bool {
	key := viet.Key(name)
	return key == viet.Key(u.Name) || key == viet.Key(u.String())
}

// unitsKnown refuses an --of that names no unit of the archive: an empty answer
// would look as if the unit had not reported.
func (c *call) unitsKnown(archive *store.Store) error {
	if len(c.of) == 0 {
		return nil
	}
	units, err := archive.Units(c.ctx)
	if err != nil {
		return err
	}
	for _, name := range c.of {
		if !slices.ContainsFunc(units, func(u data.Unit) bool { return named(u.Ref, name) }) {
			return say("Không có đơn vị "+msg.Quote(name)+" trong kho. Lệnh units in ra các đơn vị.", data.ErrNotFound)
		}
	}
	return nil
}

// span is the test that --from and --to make on a period's last month.
func (c *call) span() (func(data.Period) bool, error) {
	const month = "2006-01"
	for _, s := range []string{c.from, c.to} {
		if _, err := time.Parse(month, s); s != "" && err != nil {
			return nil, say("Tháng "+msg.Quote(s)+" viết không đúng, cần dạng 2024-01.", errUsage)
		}
	}
	return func(p data.Period) bool {
		end := p.End.String()
		if len(end) < len(month) {
			return c.from == "" && c.to == ""
		}
		end = end[:len(month)]
		return (c.from == "" || end >= c.from) && (c.to == "" || end <= c.to)
	}, nil
}
