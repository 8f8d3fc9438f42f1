package importer

import "khobaocao/data"

// Imported lists the reports that the files in sight were filed as, in the order
// of the files; each once.
func (p *Page) Imported() []int64 {
	var out []int64
	known := map[int64]bool{}
	for _, it := range p.items {
		if r := it.result; r.Status == data.Imported && r.Report != 0 && !known[r.Report] {
			known[r.Report] = true
			out = append(out, r.Report)
		}
	}
	return out
}
