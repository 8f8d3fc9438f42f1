package compare

import "khobaocao/data"

// maxEdits bounds the work on two sentences that share almost nothing: beyond
// it all words between the common ends count as different.
const maxEdits = 400

// differences marks the words that differ between two sentences and counts
// the left words that stayed.
func differences(a, b sentence) (left, right []data.Span, kept int) {
	x, y := a.words, b.words
	n, m := len(x), len(y)
	head := 0
	for head < n && head < m && x[head].text == y[head].text {
		head++
	}
	tail := 0
	for tail < n-head && tail < m-head && x[n-1-tail].text == y[m-1-tail].text {
		tail++
	}
	stayedX, stayedY := make([]bool, n), make([]bool, m)
	for i := range head {
		stayedX[i], stayedY[i] = true, true
	}
	for i := range tail {
		stayedX[n-1-i], stayedY[m-1-i] = true, true
	}
	myers(x[head:n-tail], y[head:m-tail], func(i, j int) {
		stayedX[head+i], stayedY[head+j] = true, true
	})
	for _, s := range stayedX {
		if s {
			kept++
		}
	}
	return marks(x, stayedX), marks(y, stayedY), kept
}

// marks joins neighbouring words that differ to one span.
func marks(words []word, stayed []bool) []data.Span {
	var out []data.Span
	for i, w := range words {
		switch {
		case stayed[i]:
		case i > 0 && !stayed[i-1]:
			out[len(out)-1].End = w.end
		default:
			out = append(out, data.Span{Start: w.start, End: w.end})
		}
	}
	return out
}

// myers finds a shortest edit script of two word lists and reports the pairs
// that stay (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
// 1986): v[k] is the furthest x reached on diagonal k = x − y with d edits;
// the v of every d is kept to walk back. O((n+m)·d) time, O(d²) space.
func myers(x, y []word, stay func(i, j int)) {
	n, m := len(x), len(y)
	if n == 0 || m == 0 {
		return
	}
	limit := min(n+m, maxEdits)
	v := make([]int, 2*limit+3)
	at := func(k int) int { return k + limit + 1 }
	var trace [][]int
	for d := 0; d <= limit; d++ {
		trace = append(trace, append([]int(nil), v[at(-d-1):at(d+1)+1]...))
		for k := -d; k <= d; k += 2 {
			i := v[at(k-1)] + 1
			if k == -d || k != d && v[at(k-1)] < v[at(k+1)] {
				i = v[at(k+1)]
			}
			j := i - k
			for i < n && j < m && x[i].text == y[j].text {
				i, j = i+1, j+1
			}
			v[at(k)] = i
			if i >= n && j >= m {
				walkBack(trace, n, m, stay)
				return
			}
		}
	}
}

// walkBack follows the trace from the end; trace[d] holds v[−d−1 … d+1] before
// round d.
func walkBack(trace [][]int, i, j int, stay func(i, j int)) {
	for d := len(trace) - 1; d >= 0; d-- {
		v := func(k int) int { return trace[d][k+d+1] }
		k := i - j
		before := k - 1
		if k == -d || k != d && v(k-1) < v(k+1) {
			before = k + 1
		}
		bi := v(before)
		bj := bi - before
		if d == 0 {
			bi, bj = 0, 0
		}
		for i > bi && j > bj {
			i, j = i-1, j-1
			stay(i, j)
		}
		i, j = bi, bj
	}
}
