package compare

import "sort"

// findMoved joins a sentence that one place lost with one that another place
// gained, if they are very alike; the surest pairs are made first. The row
// stands where the sentence is now. Candidates come from an index of features,
// so the cost follows what is left over, not the reports' length.
func findMoved(l, r *side, rows [][]row) {
	var gone []int
	index := map[uint64][]int{} // feature → sentences that are new
	for _, section := range rows {
		for _, w := range section {
			switch {
			case w.right < 0:
				gone = append(gone, w.left)
			case w.left < 0:
				for _, f := range r.sentences[w.right].features {
					index[f] = append(index[f], w.right)
				}
			}
		}
	}
	from, to := matchMoved(l, r, gone, index)
	if len(from) == 0 {
		return
	}
	for s, section := range rows {
		kept := section[:0]
		for _, w := range section {
			if w.right < 0 && has(to, w.left) {
				continue // told where it went
			}
			if w.left < 0 && has(from, w.right) {
				w.left, w.moved = from[w.right], true
			}
			kept = append(kept, w)
		}
		rows[s] = kept
	}
}

// matchMoved returns new → gone and gone → new.
func matchMoved(l, r *side, gone []int, index map[uint64][]int) (from, to map[int]int) {
	type candidate struct {
		left, right int
		like        float64
	}
	var all []candidate
	for _, i := range gone {
		seen := map[int]int{}
		for _, f := range l.sentences[i].features {
			for _, j := range index[f] {
				seen[j]++
			}
		}
		for j, n := range seen {
			like := 2 * float64(n) / float64(len(l.sentences[i].features)+len(r.sentences[j].features))
			if like >= likeMoved {
				all = append(all, candidate{i, j, like})
			}
		}
	}
	sort.Slice(all, func(x, y int) bool {
		a, b := all[x], all[y]
		if a.like != b.like {
			return a.like > b.like
		}
		if a.left != b.left {
			return a.left < b.left
		}
		return a.right < b.right
	})
	from, to = map[int]int{}, map[int]int{}
	for _, c := range all {
		if !has(from, c.right) && !has(to, c.left) {
			from[c.right], to[c.left] = c.left, c.right
		}
	}
	return from, to
}

func has(m map[int]int, k int) bool { _, ok := m[k]; return ok }
