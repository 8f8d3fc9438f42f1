package check

import "khobaocao/data"

// unambiguous leaves out what one report says of one indicator, basis and
// period with several values: one of them may be read for another thing, and
// nothing tells which. Two values within one report are the rule twice's
// business.
func unambiguous(all []data.Observation) []data.Observation {
	type key struct {
		report    int64
		indicator string
		basis     data.Basis
		period    data.Period
	}
	of := func(o *data.Observation) key { return key{o.Source.Report, o.Indicator, o.Basis, o.Period} }
	first := map[key]float64{}
	many := map[key]bool{}
	for i := range all {
		o := &all[i]
		if o.Values.Value == nil {
			continue
		}
		k := of(o)
		if v, known := first[k]; known && v != *o.Values.Value {
			many[k] = true
		} else if !known {
			first[k] = *o.Values.Value
		}
	}
	out := make([]data.Observation, 0, len(all))
	for i := range all {
		if !many[of(&all[i])] {
			out = append(out, all[i])
		}
	}
	return out
}
