package indicator

import (
	"strings"

	"khobaocao/data"
)

// statement is what one passage, with the notes that continue it, or one row of
// a table says of one indicator.
type statement struct {
	entry   *entry
	figures []*data.Figure
	roles   []data.Role // of each figure, see settle
	hints   hints
}

// statements collects the marked figures by passage and indicator, in the
// order in which each first appears.
func (c *Catalogue) statements(rep data.Report) []*statement {
	type key struct{ place, indicator string }
	rows, places := tableRows(rep), places(rep)
	at := map[key]*statement{}
	var list []*statement
	for i := range rep.Figures {
		f := &rep.Figures[i]
		e, known := c.byID[f.Indicator]
		if !known || rows[f.Passage] || elsewhere(f, rep.Header) {
			continue
		}
		k := key{places[f.ID], f.Indicator}
		if at[k] == nil {
			at[k] = &statement{entry: &c.entries[e]}
			list = append(list, at[k])
		}
		at[k].figures = append(at[k].figures, f)
	}
	return list
}

// places names the place of each figure: that of its group's first figure, so
// that a footnote ("đạt 15,2% chỉ tiêu, trong đó …") and the cells of a table's
// row belong to the statement they continue, else its passage.
func places(rep data.Report) map[string]string {
	names := make(map[string]string, len(rep.Figures))
	first := map[string]string{}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		names[f.ID] = f.Passage
		if f.Group == "" {
			continue
		}
		if first[f.Group] == "" {
			first[f.Group] = f.Passage
		}
		names[f.ID] = first[f.Group]
	}
	return names
}

// tableRows are the passages that are rows of a table written as text: without
// the table's head nobody can say which column is what.
func tableRows(rep data.Report) map[string]bool {
	const columns = 3 // tabs from which on a line is a row
	rows := map[string]bool{}
	for i := range rep.Passages {
		if p := &rep.Passages[i]; p.Cell == nil && strings.Count(p.Text, "\t") >= columns {
			rows[p.ID] = true
		}
	}
	return rows
}
