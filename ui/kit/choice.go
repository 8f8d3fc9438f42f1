package kit

import "slices"

// choice is which rows are selected, which one has the caret, and the anchor
// from which Shift extends.
type choice struct {
	caret, anchor int // -1 = none
	on            map[int]bool
}

func newChoice() choice { return choice{caret: -1, anchor: -1, on: map[int]bool{}} }

func (c *choice) has(row int) bool { return c.on[row] }

// rows are the selected ones in order.
func (c *choice) rows() []int {
	out := make([]int, 0, len(c.on))
	for row := range c.on {
		out = append(out, row)
	}
	slices.Sort(out)
	return out
}

func (c *choice) set(rows []int) {
	c.on = map[int]bool{}
	c.caret, c.anchor = -1, -1
	for _, row := range rows {
		c.on[row] = true
	}
	if len(rows) > 0 {
		c.caret, c.anchor = rows[0], rows[0]
	}
}

// extend selects from the anchor to the row.
func (c *choice) extend(row int) {
	if c.anchor < 0 {
		c.anchor = row
	}
	c.on = map[int]bool{}
	for i := min(c.anchor, row); i <= max(c.anchor, row); i++ {
		c.on[i] = true
	}
	c.caret = row
}

func (c *choice) toggle(row int) {
	if c.on[row] {
		delete(c.on, row)
	} else {
		c.on[row] = true
	}
	c.caret, c.anchor = row, row
}

func (c *choice) all(count int) {
	c.on = map[int]bool{}
	for i := range count {
		c.on[i] = true
	}
	if c.caret < 0 && count > 0 {
		c.caret, c.anchor = 0, 0
	}
}
