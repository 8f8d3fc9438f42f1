package outline

import "strings"

// nesting follows the open headings. The style of numbering tells the level:
// a style met again closes everything below it, a new one opens a level.
type nesting struct {
	open  []openHeading
	depth [bracketed + 1]int // at which a style was met last, plus 1; 0 = never
}

type openHeading struct {
	scheme scheme
	number string
	task   bool // its words say that tasks follow
}

// enter opens a heading and returns its level, 1 = outermost.
func (n *nesting) enter(s scheme, number string) int {
	s = n.decideLetters(s, number)
	depth := n.find(s)
	switch {
	case depth >= 0:
	case s >= dotted2 && s <= dotted4:
		depth = n.parentOf(s, number)
	case n.nestsInside(s):
		depth = len(n.open)
	default:
		depth = max(n.below(s), min(n.depth[s]-1, len(n.open)))
	}
	n.open = append(n.open[:depth], openHeading{scheme: s, number: number})
	n.depth[s] = depth + 1
	return depth + 1
}

// decideLetters tells "C." after "B." from the Roman C and "I." after "H."
// from the Roman one.
func (n *nesting) decideLetters(s scheme, number string) scheme {
	if s != roman || len(number) != 1 {
		return s
	}
	if i := n.find(capital); i >= 0 && len(n.open[i].number) == 1 && n.open[i].number[0]+1 == number[0] {
		return capital
	}
	return s
}

func (n *nesting) find(s scheme) int {
	for i, o := range n.open {
		if o.scheme == s {
			return i
		}
	}
	return -1
}

// parentOf is the depth at which "2.1" opens: below "2", else below the last
// heading with fewer levels.
func (n *nesting) parentOf(s scheme, number string) int {
	for i := len(n.open) - 1; i >= 0; i-- {
		o := n.open[i]
		if strings.HasPrefix(number, o.number+".") || o.scheme < s {
			return i + 1
		}
	}
	return 0
}

// nestsInside reports whether a part, capital or Roman style that was not met
// yet opens below the innermost one: "I. / A. / 1." where I came first.
func (n *nesting) nestsInside(s scheme) bool {
	return s != part && s <= roman && len(n.open) > 0 && n.open[len(n.open)-1].scheme <= roman && n.depth[s] == 0
}

// below is the depth of a style met first: under everything open that is not
// usually nested deeper.
func (n *nesting) below(s scheme) int {
	d := len(n.open)
	for d > 0 && n.open[d-1].scheme > s {
		d--
	}
	return d
}

// section is the numbers of the open headings: "I.2"; "2.1" below "2" stands
// for both.
func (n *nesting) section() string {
	var parts []string
	for i, o := range n.open {
		if i+1 < len(n.open) && strings.HasPrefix(n.open[i+1].number, o.number+".") {
			continue
		}
		parts = append(parts, o.number)
	}
	return strings.Join(parts, ".")
}

// tasks reports whether an open heading says that tasks follow.
func (n *nesting) tasks() bool {
	for _, o := range n.open {
		if o.task {
			return true
		}
	}
	return false
}

// top is the innermost open heading.
func (n *nesting) top() *openHeading {
	if len(n.open) == 0 {
		return &openHeading{}
	}
	return &n.open[len(n.open)-1]
}
