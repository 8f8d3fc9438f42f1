package indicators

import (
	"slices"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// offer lists the units that something is known of, and keeps the one that is
// followed: else the one remembered, else the one of which most is known.
func (p *Page) offer() {
	p.names = map[string]data.UnitRef{}
	var names []string
	most := data.UnitRef{}
	for unit, rows := range p.rows {
		name := msg.UnitName(unit)
		p.names[name] = unit
		names = append(names, name)
		if len(rows) > len(p.rows[most]) || len(rows) == len(p.rows[most]) && unit.String() < most.String() {
			most = unit
		}
	}
	slices.SortFunc(names, kit.CompareNames)
	p.units.Options = names
	if len(p.rows[p.unit]) == 0 {
		p.unit = most
		if p.prefs != nil {
			if kept, ok := p.names[p.prefs.String(prefUnit)]; ok {
				p.unit = kept
			}
		}
	}
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
	p.list()
}
