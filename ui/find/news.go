package find

import (
	"encoding/json"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// News looks what the saved searches find among reports that were filed since
// the user last looked at them, and tells it in one sentence with the way to
// see it; without news it tells nothing.
func (p *Page) News(tell func(text string, see func())) {
	if p.saved == nil {
		return
	}
	p.saved.fetch(func() {
		var fresh []kept
		for _, k := range p.saved.kept {
			if k.fresh > 0 {
				fresh = append(fresh, k)
			}
		}
		switch len(fresh) {
		case 0:
		case 1:
			tell(msg.SavedFound(fresh[0].fresh, fresh[0].more, fresh[0].Text), func() { p.saved.open(fresh[0]) })
		default:
			tell(msg.SavedFoundMany(len(fresh)), p.Clear)
		}
	})
}

// Clear leaves the page without query and filters: it lists what is saved.
func (p *Page) Clear() {
	p.filters.chosen = data.Filter{}
	p.filters.rebuild()
	p.Ask("")
}

// SaveSearch saves the search that stands on the page.
func (p *Page) SaveSearch() {
	if p.saved != nil {
		p.saved.Toggle()
	}
}

// failed hands an error to the window.
func (p *Page) failed(err error) {
	if err != nil && p.cb.Failed != nil {
		p.cb.Failed(err)
	}
}

// sameFilter compares filters by what they choose: no value and an empty list
// are the same.
func sameFilter(a, b data.Filter) bool {
	x, errX := json.Marshal(normal(a))
	y, errY := json.Marshal(normal(b))
	return errX == nil && errY == nil && string(x) == string(y)
}

func normal(f data.Filter) data.Filter {
	f.After = 0
	if len(f.Units) == 0 {
		f.Units = nil
	}
	if len(f.Years) == 0 {
		f.Years = nil
	}
	if len(f.Periods) == 0 {
		f.Periods = nil
	}
	if len(f.Kinds) == 0 {
		f.Kinds = nil
	}
	return f
}
