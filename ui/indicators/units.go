package indicators

import (
	"slices"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// follow is the unit that is followed: the one asked for, by its name with or
// without its level as it is shown, else the one with the most reports.
func follow(units []data.Unit, asked data.UnitRef) data.UnitRef {
	most := units[0]
	for _, u := range units {
		if u.Ref == asked || asked.Level == "" && msg.UnitName(u.Ref) == asked.Name {
			return u.Ref
		}
		if u.Reports > most.Reports {
			most = u
		}
	}
	return most.Ref
}

// offer lists the units that can be followed.
func (p *Page) offer(units []data.Unit) {
	p.names = map[string]data.UnitRef{}
	var names []string
	for _, u := range units {
		name := msg.UnitName(u.Ref)
		p.names[name] = u.Ref
		names = append(names, name)
	}
	slices.SortFunc(names, kit.CompareNames)
	p.units.Options = names
	p.units.Selected = msg.UnitName(p.unit)
	p.units.Refresh()
	p.list()
}

// choose follows another unit.
func (p *Page) choose(name string) {
	unit, ok := p.names[name]
	if !ok || unit == p.unit {
		return
	}
	p.unit = unit
	if p.prefs != nil {
		p.prefs.SetString(prefUnit, name)
	}
	p.Reload()
}
