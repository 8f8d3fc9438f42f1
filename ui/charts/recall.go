package charts

import "khobaocao/ui/msg"

// Keys of the preferences.
const (
	prefIndicator = "charts.indicator"
	prefBasis     = "charts.basis"
	prefShape     = "charts.shape"
	prefUnits     = "charts.units"
)

// note writes down what is drawn, for the next start.
func (p *Page) note() {
	if p.prefs == nil || p.indicator.ID == "" {
		return
	}
	p.prefs.SetString(prefIndicator, p.indicator.ID)
	p.prefs.SetString(prefBasis, p.options.basis.Selected)
	p.prefs.SetString(prefShape, p.options.shape.Selected)
	p.prefs.SetStringList(prefUnits, p.options.units.ticked())
}

// recall draws what was drawn before the start, if the archive still has it.
func (p *Page) recall(observed map[string]int) bool {
	if p.prefs == nil {
		return false
	}
	id := p.prefs.String(prefIndicator)
	if observed[id] == 0 {
		return false
	}
	units, basis, shape := p.prefs.StringList(prefUnits), p.prefs.String(prefBasis), p.prefs.String(prefShape)
	for _, ind := range p.catalogue.All() {
		if ind.ID == id {
			p.show(ind)
			p.options.recall(units, basis, shape)
			return true
		}
	}
	return false
}

// recall chooses again what was chosen; the basis is told by its word.
func (o *options) recall(units []string, basisWord, shape string) {
	o.quiet = true
	o.wanted = basisWord
	o.units.tick(units...)
	if shape == msg.ChartsProgress {
		o.shape.SetSelected(shape)
	}
	o.quiet = false
}
