package read

import (
	"encoding/binary"
	"strconv"
	"unicode/utf16"
)

// loadLists reads the definitions of lists (2.9.147) and their uses (2.9.131)
// into the form in which numbers are counted.
func (d *doc97) loadLists() {
	d.lists = &numbering{lists: map[int]*list{}, uses: map[int]*listUse{}}
	b := d.fib.part(d.table, fibLists)
	if len(b) < 2 {
		return
	}
	le := binary.LittleEndian
	const each, flagsAt, simple = 28, 26, 1
	n := int(le.Uint16(b))
	if len(b) < 2+each*n {
		return
	}
	// the levels stand behind the part whose length is told
	from := int(le.Uint32(d.fib.parts[8*fibLists:])) + 2 + each*n
	levels := d.table[min(from, len(d.table)):]
	for i := range n {
		head := b[2+each*i:]
		l := &list{}
		count := maxLevel + 1
		if head[flagsAt]&simple != 0 {
			count = 1
		}
		for at := range count {
			var ok bool
			if l.levels[at], levels, ok = d.listLevel(levels); !ok {
				return
			}
		}
		d.lists.lists[int(le.Uint32(head))] = l
	}
	d.loadListUses()
}

// listLevel reads an LVL (2.9.150).
func (d *doc97) listLevel(b []byte) (lv listLevel, rest []byte, ok bool) {
	const fixed, legal, noRestart = 28, 4, 8
	if len(b) < fixed {
		return lv, nil, false
	}
	le := binary.LittleEndian
	lv = listLevel{start: int(int32(le.Uint32(b))), restart: -1, set: true}
	lv.format = listFormat(b[4])
	lv.legal = b[5]&legal != 0
	if b[5]&noRestart != 0 {
		lv.restart = int(b[26])
	}
	chars, paras := int(b[24]), int(b[25])
	b = b[fixed:]
	if len(b) < chars+paras+2 {
		return lv, nil, false
	}
	run := docRun{font: -1}
	d.applyChars(&run, b[paras:paras+chars], run)
	lv.font = d.fontAt(run.font).name
	b = b[chars+paras:]
	n := int(le.Uint16(b))
	if len(b) < 2+2*n {
		return lv, nil, false
	}
	lv.text = template97(b[2:2+2*n], lv.format == "bullet")
	return lv, b[2+2*n:], true
}

// template97 turns a number's text, in which the characters 0…8 stand for the
// counters of the levels, into the form "%1.%2".
func template97(b []byte, bullet bool) string {
	var out []rune
	for ; len(b) >= 2; b = b[2:] {
		c := rune(binary.LittleEndian.Uint16(b))
		switch {
		case c <= maxLevel && !bullet:
			out = append(out, []rune("%"+strconv.Itoa(int(c)+1))...)
		case !utf16.IsSurrogate(c):
			out = append(out, c)
		}
	}
	return string(out)
}

// listFormat names a number format (MSONFC, [MS-OSHARED] 2.2.1.3).
func listFormat(nfc byte) string {
	switch nfc {
	case 1:
		return "upperRoman"
	case 2:
		return "lowerRoman"
	case 3:
		return "upperLetter"
	case 4:
		return "lowerLetter"
	case 22:
		return "decimalZero"
	case 23:
		return "bullet"
	case 255:
		return "none"
	}
	return "decimal"
}

// loadListUses reads the PlfLfo: uses of lists, some with numbers or levels of
// their own.
func (d *doc97) loadListUses() {
	b := d.fib.part(d.table, fibListUses)
	if len(b) < 4 {
		return
	}
	le := binary.LittleEndian
	const each, countAt, ownHead = 16, 12, 8
	n := int(le.Uint32(b))
	if n > len(b)/each {
		return
	}
	heads, rest := b[4:], b[min(4+each*n, len(b)):]
	for i := range n {
		if len(heads) < each*(i+1) {
			return
		}
		head := heads[each*i:]
		u := &listUse{list: d.lists.lists[int(le.Uint32(head))], own: map[int]listLevel{}, starts: map[int]int{}}
		d.lists.uses[i+1] = u
		if len(rest) < 4 {
			continue
		}
		rest = rest[4:]
		for range head[countAt] {
			if len(rest) < ownHead {
				return
			}
			start, flags := int(int32(le.Uint32(rest))), le.Uint32(rest[4:])
			rest = rest[ownHead:]
			at := min(int(flags&0xF), maxLevel)
			const hasStart, hasLevel = 0x10, 0x20
			if flags&hasStart != 0 {
				u.starts[at], u.restarts = start, true
			}
			if flags&hasLevel != 0 {
				lv, after, ok := d.listLevel(rest)
				if !ok {
					return
				}
				u.own[at], rest = lv, after
				u.starts[at], u.restarts = lv.start, true
			}
		}
	}
}

// number97 counts a paragraph in its list.
func (d *doc97) number97(at listRef) string {
	if at.num <= 0 {
		return ""
	}
	u := d.lists.uses[at.num]
	if u == nil || u.list == nil {
		return ""
	}
	return u.step(max(at.level, 0))
}
