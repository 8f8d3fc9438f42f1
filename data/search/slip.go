package search

// OneSlip tells whether two folded words differ by one slip of the hand: a letter
// wrong, missing, too many, or swapped with its neighbour. Where the longer
// has less than three letters nothing can be told. Cost: the length of the shorter.
func OneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) < leastSlip || len(a) < leastSlip-1 || len(b)-len(a) > 1 || a == b {
		return false
	}
	from := 0 // letters that are the same in front
	for from < len(a) && a[from] == b[from] {
		from++
	}
	to := 0 // and at the end
	for to < len(a)-from && a[len(a)-1-to] == b[len(b)-1-to] {
		to++
	}
	switch left := len(a) - from - to; {
	case len(b) > len(a):
		return left == 0
	case left == 1:
		return len(a) >= leastSlip
	default:
		return left == 2 && a[from] == b[from+1] && a[from+1] == b[from]
	}
}

// leastSlip is the length of a word, in letters without marks, from which on a
// slip can be told from another word.
const leastSlip = 3
