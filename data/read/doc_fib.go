package read

import (
	"encoding/binary"
	"errors"

	"khobaocao/data"
)

// fib is the File Information Block ([MS-DOC] 2.5): what stands where.
type fib struct {
	table string // name of the table stream
	ccp   [8]int // characters of each story
	parts []byte // pairs of place and length in the table stream
}

// Stories, in the order in which they stand.
const (
	storyMain = iota
	storyFoot
	storyHeaders
	storyMacros
	storyComments
	storyEnd
	storyBoxes
	storyHeaderBoxes
)

// Parts of the table stream, by their number in FibRgFcLcb97 (2.5.6).
const (
	fibStyles    = 1
	fibFootRefs  = 2
	fibFootTexts = 3
	fibSections  = 6
	fibHeaders   = 11
	fibChars     = 12
	fibParas     = 13
	fibFonts     = 15
	fibPieces    = 33
	fibShapes    = 40
	fibEndRefs   = 46
	fibEndTexts  = 47
	fibBoxTexts  = 56
	fibLists     = 73
	fibListUses  = 74
)

var errFIB = errors.New("information block is not Word's")

func (f *fib) parse(b []byte) error {
	const (
		identity   = 0xA5EC
		oldest     = 0x00C1 // Word 97; before it the block was another
		atVersion  = 0x02
		atFlags    = 0x0A
		encrypted  = 0x0100
		oneTable   = 0x0200
		atCounts   = 0x4C
		atParts    = 0x9A
		partsBytes = 0x9A - 2
		least      = atParts + 75*8
	)
	if len(b) < least {
		return because(data.ErrCorrupt, errFIB)
	}
	le := binary.LittleEndian
	switch id := le.Uint16(b); {
	case id == 0xA5DC || id == identity && le.Uint16(b[atVersion:]) < oldest:
		return data.ErrUnsupported // Word 6 and 95
	case id != identity:
		return because(data.ErrCorrupt, errFIB)
	}
	flags := le.Uint16(b[atFlags:])
	if flags&encrypted != 0 {
		return data.ErrEncrypted
	}
	f.table = "0Table"
	if flags&oneTable != 0 {
		f.table = "1Table"
	}
	for i := range f.ccp {
		n := int(int32(le.Uint32(b[atCounts+4*i:])))
		if n < 0 || n > MaxTextBytes {
			return because(data.ErrCorrupt, errFIB)
		}
		f.ccp[i] = n
	}
	f.parts = b[atParts:min(len(b), atParts+8*int(le.Uint16(b[partsBytes:])))]
	return nil
}

// part is one part of the table stream; nil where it has none.
func (f *fib) part(table []byte, index int) []byte {
	if len(f.parts) < 8*index+8 {
		return nil
	}
	le := binary.LittleEndian
	from, size := int(le.Uint32(f.parts[8*index:])), int(le.Uint32(f.parts[8*index+4:]))
	if from > len(table) {
		return nil
	}
	return table[from:min(len(table), from+size)]
}

// start is the first character of a story.
func (f *fib) start(story int) int {
	at := 0
	for i := range story {
		at += f.ccp[i]
	}
	return at
}

func (f *fib) total() int { return f.start(len(f.ccp)) }
