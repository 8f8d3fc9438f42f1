package compare

import (
	"math"

	"khobaocao/data"
)

// enough is the score from which a sentence counts as an answer to a task.
const enough = 0.3

// tasks looks for what the later report says of each task of the earlier one.
//
// The score is the share of the task's weight that a sentence holds: each
// feature (pair of neighbouring words) weighs the logarithm of how rare it is
// in the later report, so that "tiếp tục đẩy mạnh" weighs little and "Lễ giao
// nhận quân" much. Sentences that set tasks themselves do not count: a task
// that is set again is not thereby done. O(tasks × sentences that share a
// feature).
func tasks(left, right data.Report, r *side) []data.TaskPair {
	settled := map[string]bool{}
	for _, t := range right.Tasks {
		settled[t.Passage] = true
	}
	index := map[uint64][]int{}
	for j, s := range r.sentences {
		if settled[s.passage] {
			continue
		}
		for _, f := range s.features {
			index[f] = append(index[f], j)
		}
	}
	common := phrases(left.Tasks)
	var out []data.TaskPair
	for _, t := range left.Tasks {
		p := data.TaskPair{Task: t}
		features := newMask(split([]rune(t.Text))).features
		total, scores := 0.0, map[int]float64{}
		for _, f := range features {
			w := math.Log(1+float64(len(r.sentences)+1)/float64(1+len(index[f]))) / float64(1+common[f])
			total += w
			for _, j := range index[f] {
				scores[j] += w
			}
		}
		best := -1
		for j, score := range scores {
			if best < 0 || score > scores[best] || score == scores[best] && j < best {
				best = j
			}
		}
		if best >= 0 && total > 0 {
			p.Score = scores[best] / total
			if p.Score >= enough {
				p.Evidence, p.Text = r.sentences[best].passage, r.sentences[best].text
			}
		}
		out = append(out, p)
	}
	return out
}

// phrases counts in how many other tasks a feature stands: what many tasks
// say ("Tập trung", "các ngành, đoàn thể") tells little of one.
func phrases(list []data.Task) map[uint64]int {
	count := map[uint64]int{}
	for _, t := range list {
		for _, f := range newMask(split([]rune(t.Text))).features {
			count[f]++
		}
	}
	for f := range count {
		count[f]--
	}
	return count
}
