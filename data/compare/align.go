package compare

// Limits of the alignment.
const (
	likeSentence  = 0.35    // likeness from which two sentences in order are one
	likeMoved     = 0.7     // and anywhere in the report
	topicLikeness = 0.4     // the least of two sentences with figures of one indicator
	maxCells      = 1 << 20 // of one dynamic programme (4 MB); larger blocks are halved
)

// alignSection pairs the sentences of a pair of sections in order.
func alignSection(l, r *side, p sectionPair) []row {
	a, b := span{}, span{}
	if p.left >= 0 {
		a = span{l.sections[p.left].from, l.sections[p.left].to}
	}
	if p.right >= 0 {
		b = span{r.sections[p.right].from, r.sections[p.right].to}
	}
	return alignBlock(l, r, a, b, nil)
}

type span struct{ from, to int }

func (s span) len() int { return s.to - s.from }

// alignBlock finds the order-preserving pairing of greatest total likeness
// (Needleman and Wunsch, without a price for gaps): cell (i, j) holds the best
// total of the first i and j sentences. O(n·m) cells; equal sentences at both
// ends are paired first, and a block above maxCells is halved at the middle.
func alignBlock(l, r *side, a, b span, out []row) []row {
	for a.len() > 0 && b.len() > 0 && l.sentences[a.from].whole == r.sentences[b.from].whole {
		out = append(out, row{left: a.from, right: b.from})
		a.from, b.from = a.from+1, b.from+1
	}
	tail := 0
	for a.len() > 0 && b.len() > 0 && l.sentences[a.to-1].whole == r.sentences[b.to-1].whole {
		a.to, b.to, tail = a.to-1, b.to-1, tail+1
	}
	switch {
	case a.len() == 0 || b.len() == 0:
		out = apart(a, b, out)
	case (a.len()+1)*(b.len()+1) > maxCells:
		am, bm := a.from+a.len()/2, b.from+b.len()/2
		out = alignBlock(l, r, span{a.from, am}, span{b.from, bm}, out)
		out = alignBlock(l, r, span{am, a.to}, span{bm, b.to}, out)
	default:
		out = alignCells(l, r, a, b, out)
	}
	for i := range tail {
		out = append(out, row{left: a.to + i, right: b.to + i})
	}
	return out
}

func apart(a, b span, out []row) []row {
	for i := a.from; i < a.to; i++ {
		out = append(out, row{left: i, right: -1})
	}
	for j := b.from; j < b.to; j++ {
		out = append(out, row{left: -1, right: j})
	}
	return out
}

func alignCells(l, r *side, a, b span, out []row) []row {
	n, m := a.len(), b.len()
	like := likenesses(l, r, a, b)
	best := make([]float32, (n+1)*(m+1))
	at := func(i, j int) int { return i*(m+1) + j }
	for i := 1; i <= n; i++ {
		for j := 1; j <= m; j++ {
			v := max(best[at(i-1, j)], best[at(i, j-1)])
			if s := like[(i-1)*m+j-1]; s >= likeSentence {
				v = max(v, best[at(i-1, j-1)]+s)
			}
			best[at(i, j)] = v
		}
	}
	var back []row
	for i, j := n, m; i > 0 || j > 0; {
		switch {
		case j > 0 && best[at(i, j)] == best[at(i, j-1)]:
			j--
			back = append(back, row{left: -1, right: b.from + j})
		case i > 0 && best[at(i, j)] == best[at(i-1, j)]:
			i--
			back = append(back, row{left: a.from + i, right: -1})
		default:
			i, j = i-1, j-1
			back = append(back, row{left: a.from + i, right: b.from + j})
		}
	}
	for i := len(back) - 1; i >= 0; i-- {
		out = append(out, back[i])
	}
	return out
}

// likenesses computes the likeness of all pairs of a block through an index
// from feature to sentences, so that pairs that share nothing cost next to nothing.
func likenesses(l, r *side, a, b span) []float32 {
	m := b.len()
	index := map[uint64][]int32{}
	for j := b.from; j < b.to; j++ {
		for _, f := range r.sentences[j].features {
			index[f] = append(index[f], int32(j-b.from))
		}
	}
	like := make([]float32, a.len()*m)
	for i := a.from; i < a.to; i++ {
		line := like[(i-a.from)*m : (i-a.from+1)*m]
		features := l.sentences[i].features
		for _, f := range features {
			for _, j := range index[f] {
				line[j]++
			}
		}
		for j := range line {
			if line[j] > 0 {
				line[j] = 2 * line[j] / float32(len(features)+len(r.sentences[b.from+j].features))
			}
			if sameTopic(&l.sentences[i], &r.sentences[b.from+j]) {
				line[j] = topicLikeness + (1-topicLikeness)*line[j]
			}
		}
	}
	return like
}
