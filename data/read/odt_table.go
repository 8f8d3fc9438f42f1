package read

import "khobaocao/data"

// odtTable is a table while it is read.
type odtTable struct {
	rows  [][]data.Cell
	cells int
	drawn int // cells with at least two ruled sides
	some  bool
}

// row reads a <table:table-row>. Texts repeat no rows, and no cells but in
// tables that stand in no other: else few bytes could mean any number of cells.
func (o *odt) row(t *odtTable) {
	var line []data.Cell
	column, some := 0, false
	o.each(func(name string) {
		switch name {
		case "table-cell":
			c := o.readCell(t)
			times := min(max(intOf(c.repeat, 1), 1), maxColumns)
			if len(c.cell.Paragraphs) == 0 || o.cells > 0 {
				times = 1
			}
			for range times {
				c.cell.Column = min(column, maxColumns)
				column = min(column+1, maxColumns) // what it covers comes as cells of their own
				line = append(line, c.cell)
			}
			some = some || len(c.cell.Paragraphs) > 0
		case "covered-table-cell":
			column = min(column+max(intOf(o.x.attr("number-columns-repeated"), 1), 1), maxColumns)
			o.x.skip()
		}
	})
	t.some = t.some || some
	if o.count++; o.count > MaxParagraphs {
		o.err = data.ErrTooLarge
	}
	t.rows = append(t.rows, line)
}

type odtCell struct {
	cell   data.Cell
	repeat []byte
}

// readCell reads a <table:table-cell>.
func (o *odt) readCell(t *odtTable) odtCell {
	x := o.x
	out := odtCell{cell: data.Cell{
		ColSpan: min(max(intOf(x.attr("number-columns-spanned"), 1), 1), maxColumns),
		RowSpan: min(max(intOf(x.attr("number-rows-spanned"), 1), 1), maxRowSpan),
	}, repeat: x.attr("number-columns-repeated")}
	t.cells++
	if o.styles.get("table-cell", string(x.attr("style-name"))).drawn > 1 {
		t.drawn++
	}
	if o.count++; o.count > MaxParagraphs {
		o.err = data.ErrTooLarge
	}
	outer, p := o.flow, o.p
	o.flow, o.p = &flow{flat: true}, &para{}
	o.cells++
	o.blocks()
	o.cells--
	out.cell.Paragraphs = o.flow.paras
	o.flow, o.p = outer, p
	return out
}

func (t *odtTable) table() data.Table {
	for r, row := range t.rows {
		for i := range row {
			row[i].RowSpan = min(row[i].RowSpan, len(t.rows)-r)
		}
	}
	return data.Table{Rows: t.rows, Borders: t.drawn > 0 && t.drawn*2 >= t.cells}
}
