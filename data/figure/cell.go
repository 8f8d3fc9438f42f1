package figure

func (r *reader) cell(i int) {}
