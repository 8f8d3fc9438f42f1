package check

import (
	"math/big"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// moneyPower is the power of ten of an amount's unit in đồng.
var moneyPower = map[string]int{"đồng": 0, "nghìn đồng": 3, "triệu đồng": 6, "tỷ đồng": 9, "nghìn tỷ đồng": 12}

// annexes holds what the text says of an indicator against the tables of the
// same report: the value in the text must be in one of the indicator's cells.
// Values a thousand times apart are triệu against tỷ. Others are passed over,
// for a table may count to another day or by another plan. Figures that have no
// indicator are passed over too.
func (c *checker) annexes() {
	cells := map[string][]*data.Figure{}
	for i := range c.rep.Figures {
		if f := &c.rep.Figures[i]; f.Source == data.FromCell && f.Indicator != "" && (f.Role == data.Actual || f.Role == data.Level || f.Role == data.Total || f.Role == data.Prior || f.Role == data.Target) {
			cells[f.Indicator] = append(cells[f.Indicator], f)
		}
	}
	told := map[string]bool{}
	for i := range c.rep.Figures {
		f := &c.rep.Figures[i]
		if f.Source != data.FromText || f.Indicator == "" || f.Approx || f.Role != data.Actual && f.Role != data.Level || len(cells[f.Indicator]) == 0 || told[f.Indicator] || c.tasks[f.Passage] {
			continue
		}
		if other, times := c.farCell(f, cells[f.Indicator]); other != nil {
			told[f.Indicator] = true
			c.addFigures(data.Doubtful, data.TwiceFinding, "Lời văn ghi "+amount(f)+", phụ lục ghi "+amount(other)+": lệch nhau đúng "+viet.FormatNumber(times, 0)+" lần.", "Xem lại đơn vị tính (triệu đồng, tỷ đồng) ở hai nơi.", other, f)
		}
	}
}

// farCell is a cell that says the same digits in another scale of money, where
// no cell agrees with the figure.
func (c *checker) farCell(f *data.Figure, cells []*data.Figure) (*data.Figure, float64) {
	value, ok := inDong(f)
	if !ok || value.Sign() <= 0 {
		return nil, 0
	}
	var far *data.Figure
	times := 0.0
	for _, cell := range cells {
		other, ok := inDong(cell)
		if !ok || other.Sign() <= 0 {
			continue
		}
		q, _ := new(big.Rat).Quo(value, other).Float64()
		const near = 0.005 // the rounding of the printed digits
		switch {
		case q > 1-near && q < 1+near:
			return nil, 0
		case q > 1000*(1-near) && q < 1000*(1+near), q > (1-near)/1000 && q < (1+near)/1000:
			far, times = cell, 1000
		}
	}
	return far, times
}

func inDong(f *data.Figure) (*big.Rat, bool) {
	power, ok := moneyPower[f.Unit]
	if !ok {
		return nil, false
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(power)), nil)
	return new(big.Rat).Mul(f.Value.Rat(), new(big.Rat).SetInt(scale)), true
}
