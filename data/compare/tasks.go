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
		best, score := answer(newMask(split([]rune(t.Text))).features, index, common, len(r.sentences))
		p.Score = score
		if best >= 0 && score >= enough {
			p.Evidence, p.Text = r.sentences[best].passage, r.sentences[best].text
		}
		out = append(out, p)
	}
	return out
}

// answer finds the sentence that holds the most of a task's weight, and how
// much of it, 0…1; −1 where none shares a feature.
func answer(task []uint64, index map[uint64][]int, common map[uint64]int, sentences int) (best int, score float64) {
	total, scores := 0.0, map[int]float64{}
	for _, f := range task {
		weight := math.Log(1+float64(sentences+1)/float64(1+len(index[f]))) / float64(1+common[f])
		total += weight
		for _, j := range index[f] {
			scores[j] += weight
		}
	}
	best = -1
	for j, s := range scores {
		if best < 0 || s > scores[best] || s == scores[best] && j < best {
			best = j
		}
	}
	if best < 0 || total == 0 {
		return -1, 0
	}
	return best, scores[best] / total
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
