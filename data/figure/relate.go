package figure

import "khobaocao/data"

func (r *reader) relate() ([]data.Relation, []data.Finding) { return nil, nil }
