package indicator

import (
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/viet"
)

func load(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// agreed are the ids that other rooms and the measurements rely on.
var agreed = strings.Fields(`thu-ngan-sach chi-ngan-sach giai-ngan-dau-tu-cong bao-phu-bhyt ket-nap-dang-vien
 pham-phap-hinh-su tai-nan-giao-thong ho-so-tthc-tiep-nhan ho-so-tthc-dung-han ho-ngheo ty-le-ho-ngheo viec-lam-moi
 tiem-chung dien-tich-gieo-trong-lua dan-lon khai-sinh nghia-vu-quan-su`)

func TestCatalogue(t *testing.T) {
	c := load(t)
	const least = 80
	if n := len(c.All()); n < least {
		t.Errorf("%d indicators, want at least %d", n, least)
	}
	for _, id := range agreed {
		if _, ok := c.Find(id); !ok {
			t.Errorf("no indicator %q", id)
		}
	}
	for _, ind := range c.All() {
		if ind.Field == "" || len(ind.Aliases) == 0 || viet.NFC(ind.Name) != ind.Name {
			t.Errorf("%s: field %q, %d aliases, name %q", ind.ID, ind.Field, len(ind.Aliases), ind.Name)
		}
		switch ind.Kind {
		case data.Coverage:
			if ind.Unit != "%" {
				t.Errorf("%s: a coverage in %q", ind.ID, ind.Unit)
			}
		case data.PlanProgress, data.Count, data.LevelOf:
		default:
			t.Errorf("%s: kind %q", ind.ID, ind.Kind)
		}
		if ind.Better != data.MoreIsBetter && ind.Better != data.LessIsBetter && ind.Better != data.NoBetter {
			t.Errorf("%s: better %q", ind.ID, ind.Better)
		}
	}
}

// Every name and alias must lead to its own indicator when it is a figure's
// whole subject and the figure has the indicator's unit; else two indicators
// claim one wording.
func TestAliasesAreApart(t *testing.T) {
	c := load(t)
	for _, a := range c.aliases {
		if a.weak {
			continue
		}
		e := &c.entries[a.entry]
		for _, s := range e.Aliases {
			role := data.Actual
			if e.Unit == "%" {
				role = data.Rate
			}
			f := data.Figure{Unit: e.Unit, Role: role, Subject: s}
			got := c.best(text{c.words.split(nil, s), isPlain(s)}, &f, func() text { return text{} })
			switch {
			case got.entry < 0:
				t.Errorf("%s: %q (%s) matches nothing", e.ID, s, e.Unit)
			case got.entry != a.entry:
				t.Errorf("%s: %q (%s) matches %s", e.ID, s, e.Unit, c.entries[got.entry].ID)
			}
		}
	}
}

func TestFind(t *testing.T) {
	c := load(t)
	for word, want := range map[string]string{
		"thu-ngan-sach": "thu-ngan-sach",
		"Thu ngân sách nhà nước trên địa bàn": "thu-ngan-sach",
		"thu ngan sach":    "thu-ngan-sach",
		"Tỉ lệ hộ nghèo":   "ty-le-ho-ngheo",
		"tội phạm về TTXH": "pham-phap-hinh-su",
	} {
		if got, ok := c.Find(word); !ok || got.ID != want {
			t.Errorf("Find(%q) = %q, want %q", word, got.ID, want)
		}
	}
	for _, word := range []string{"", " ", "không có gì", "thu"} {
		if got, ok := c.Find(word); ok {
			t.Errorf("Find(%q) = %q, want none", word, got.ID)
		}
	}
}

func TestPick(t *testing.T) {
	c := load(t)
	for word, want := range map[string]string{
		"thu ngân":     "thu-ngan-sach",
		"thu ngan":     "thu-ngan-sach",
		"bhyt":         "bao-phu-bhyt",
		"giai ngan":    "giai-ngan-dau-tu-cong",
		"ket nap dang": "ket-nap-dang-vien",
		"tngt":         "tai-nan-giao-thong",
		"ngheo":        "ho-ngheo",
		"Giao quân":    "nghia-vu-quan-su",
	} {
		got := c.Pick(word)
		found := false
		for _, g := range got[:min(3, len(got))] {
			found = found || g.ID == want
		}
		if !found {
			t.Errorf("Pick(%q) does not begin with %q: %v", word, want, ids(got[:min(5, len(got))]))
		}
	}
	if len(c.Pick("")) != len(c.All()) || len(c.Pick("xyzxyzxyz")) != 0 {
		t.Error("Pick: nothing typed must give all, nonsense nothing")
	}
}

// What has the words is found alone; letters in order only where no name has
// them.
func TestPickDoesNotScatter(t *testing.T) {
	c := load(t)
	for _, word := range []string{"bao hiem", "giai ngan", "tai nan", "ngân sách thu"} {
		for _, ind := range c.Pick(word) {
			for _, w := range strings.Fields(viet.Key(word)) {
				if !strings.Contains(viet.Key(ind.Name+" "+strings.Join(ind.Aliases, " ")), w) {
					t.Errorf("Pick(%q) finds %q, which has no %q", word, ind.Name, w)
				}
			}
		}
	}
	if got := c.Pick("thungansach"); len(got) == 0 {
		t.Error("letters run together find nothing")
	}
}

func ids(list []data.Indicator) []string {
	var out []string
	for _, i := range list {
		out = append(out, i.ID)
	}
	return out
}

func TestParseRefuses(t *testing.T) {
	for name, src := range map[string]string{
		"not JSON": `{`,
		"no unit":  `[{"id":"a","name":"A"}]`,
		"twice":    `[{"id":"a","name":"A","unit":"vụ"},{"id":"a","name":"B","unit":"vụ"}]`,
	} {
		if _, err := parse([]byte(src)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzPick(f *testing.F) {
	for _, s := range []string{"", "thu", "BHYT", "đ", "\xff", "hộ nghèo  "} {
		f.Add(s)
	}
	c := load(f)
	f.Fuzz(func(t *testing.T, s string) {
		seen := map[string]bool{}
		for _, ind := range c.Pick(s) {
			if seen[ind.ID] {
				t.Fatalf("%q gives %s twice", s, ind.ID)
			}
			seen[ind.ID] = true
		}
	})
}
