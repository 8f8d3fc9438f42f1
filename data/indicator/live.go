package indicator

import (
	"sync/atomic"

	"khobaocao/data"
)

// Live is the catalogue in force, for those who keep it while the user changes
// indicators. It is safe for use by many goroutines.
type Live struct{ now atomic.Pointer[Catalogue] }

// NewLive is the program's catalogue with the user's changes.
func NewLive(changes []data.IndicatorChange) (*Live, error) {
	l := &Live{}
	return l, l.Change(changes)
}

// Change puts the user's changes in place of those before.
func (l *Live) Change(changes []data.IndicatorChange) error {
	c, err := With(changes)
	if err == nil {
		l.now.Store(c)
	}
	return err
}

// All is as of Catalogue; so are the others.
func (l *Live) All() []data.Indicator { return l.now.Load().All() }

// Find is as of Catalogue.
func (l *Live) Find(idOrName string) (data.Indicator, bool) { return l.now.Load().Find(idOrName) }

// Pick is as of Catalogue.
func (l *Live) Pick(text string) []data.Indicator { return l.now.Load().Pick(text) }

// Mark is as of Catalogue.
func (l *Live) Mark(rep *data.Report) { l.now.Load().Mark(rep) }

// Observe is as of Catalogue.
func (l *Live) Observe(rep data.Report) []data.Observation { return l.now.Load().Observe(rep) }
