package read

import "strings"

// use finds an instance, following a list that only links to a style.
func (n *numbering) use(id int, st styles) *listUse {
	u := n.uses[id]
	if u == nil || u.list == nil {
		return nil
	}
	if u.list.styleLink != "" {
		if s := st[u.list.styleLink]; s != nil {
			if linked := n.uses[s.list.num]; linked != nil && linked.list != nil && linked.list.styleLink == "" {
				u.list = linked.list
			}
		}
	}
	return u
}

// levelOfStyle is the level that the list gives to a paragraph style.
func (u *listUse) levelOfStyle(id string) int {
	for i := range u.list.levels {
		if id != "" && u.list.levels[i].style == id {
			return i
		}
	}
	return 0
}

func (u *listUse) level(i int) listLevel {
	if own, ok := u.own[i]; ok {
		return own
	}
	return u.list.levels[i]
}

// start is the first number of a level.
func (u *listUse) start(i int) int {
	if own, ok := u.starts[i]; ok {
		return own
	}
	return u.level(i).start
}

// step counts the next paragraph of a level and gives the number it prints.
func (u *listUse) step(at int) string {
	l := u.list
	if u.restarts {
		u.restarts = false
		for i := range u.starts {
			l.used[i] = false
		}
	}
	if l.used[at] {
		l.count[at]++
	} else {
		l.count[at], l.used[at] = u.start(at), true
	}
	for i := at + 1; i <= maxLevel; i++ {
		if r := u.level(i).restart; r < 0 || r > at {
			l.used[i] = false
		}
	}
	return u.print(at)
}

func (u *listUse) print(at int) string {
	lv := u.level(at)
	switch lv.format {
	case "bullet":
		return bulletOf(lv)
	case "none":
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(lv.text); i++ {
		c := lv.text[i]
		if c != '%' || i+1 == len(lv.text) || lv.text[i+1] < '1' || lv.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		of := int(lv.text[i] - '1')
		n := u.list.count[of]
		if !u.list.used[of] {
			n = u.start(of)
		}
		format := u.level(of).format
		if lv.legal {
			format = "decimal"
		}
		b.WriteString(formatCount(n, format))
	}
	return finish(appendClean(nil, []byte(b.String())))
}
