package kit

import (
	"math"
	"sort"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/data"
	"khobaocao/ui/theme"
)

// MarkKind is what a mark in a text says, and so how it looks.
type MarkKind int

// Kinds of mark. Grounds are laid behind the letters, lines below or through
// them; each state has its own style of line, so none is told by colour alone.
const (
	HitMark       MarkKind = iota // a search hit: warm ground
	ActiveHitMark                 // the hit at hand: stronger ground
	ReadMark                      // a figure as read: thin solid line
	DoubtMark                     // a doubtful figure: dashed line
	OCRMark                       // a figure read from a picture: dotted line
	NewMark                       // new words: green ground, line below
	GoneMark                      // words that are gone: red ground, struck through
	ChosenMark                    // the figure that is chosen: accent frame
	SelectMark                    // text the user selected
	SeenMark                      // a figure that the user confirmed or corrected: no line
)

// Mark is a marked range of code points.
type Mark struct {
	data.Span
	Kind MarkKind
}

// Marked is a text to be shown wrapped, with marks and note marks in it.
type Marked struct {
	Text  string
	Marks []Mark
	Refs  []data.NoteRef
	Face  Face
	Muted bool // second ink
}

// refScale is the size of a note's mark against its text.
const (
	refScale = 0.8
	refGap   = 1 // canvas units behind a note's mark
)

func (m Marked) face() Face {
	f := m.Face
	if f.Size == 0 {
		f.Size = theme.Size(fynetheme.SizeNameText)
	}
	return f
}

func refFace(f Face) Face { return Face{Size: f.Size * refScale} }

// piece is a run of one line that is drawn in one go: a stretch of the text,
// or a note's mark.
type piece struct {
	Start, End int
	X, Width   float32
	Ref        string
}

// typeset is a Marked broken into lines for a width.
type typeset struct {
	runes  []rune
	face   Face
	lines  []line
	pieces [][]piece // per line
	height float32   // of a line
}

// set breaks m into lines.
func (m Marked) set(width float32) typeset {
	face := m.face()
	t := typeset{runes: []rune(m.Text), face: face, height: lineHeight(face)}
	insets := make([]inset, len(m.Refs))
	for i, ref := range m.Refs {
		insets[i] = inset{ref.At, widths.of(ref.Mark, refFace(face)) + refGap}
	}
	t.lines = wrap(t.runes, insets, width, face)
	return t
}

// HeightOf is how high m is at a width, in canvas units.
func HeightOf(m Marked, width float32) float32 {
	t := m.set(width)
	return float32(len(t.lines)) * t.height
}

// whole rounds up: letters between two pixels are blurred.
func whole(f float32) float32 { return float32(math.Ceil(float64(f))) }

func lineHeight(f Face) float32 {
	return whole(widths.height(f) + theme.Size(fynetheme.SizeNameLineSpacing))
}

// cutPieces splits every line at its notes' marks and says where each piece
// stands. It measures, so it is done only for what is drawn.
func (t *typeset) cutPieces(refs []data.NoteRef) {
	refs = append([]data.NoteRef(nil), refs...)
	sort.SliceStable(refs, func(i, j int) bool { return refs[i].At < refs[j].At })
	t.pieces = make([][]piece, len(t.lines))
	next := 0
	for i, l := range t.lines {
		x, at := float32(0), l.Start
		add := func(to int) {
			if to > at {
				w := t.face.width(string(t.runes[at:to]))
				t.pieces[i] = append(t.pieces[i], piece{Start: at, End: to, X: x, Width: w})
				x, at = whole(x+w), to
			}
		}
		last := i == len(t.lines)-1
		for next < len(refs) && (refs[next].At <= l.End || last) {
			add(min(refs[next].At, l.End))
			w := refFace(t.face).width(refs[next].Mark) + refGap
			t.pieces[i] = append(t.pieces[i], piece{Start: at, End: at, X: x, Width: w, Ref: refs[next].Mark})
			x = whole(x + w)
			next++
		}
		add(l.End)
	}
}

// x is where code point at stands in a line. With the end flag it is the place
// behind the letter before at, so that a mark's ground leaves a note's mark out.
func (t *typeset) x(row, at int, end bool) float32 {
	x := float32(0)
	for _, p := range t.pieces[row] {
		if p.Ref != "" {
			if p.Start < at || p.Start == at && !end {
				x = p.X + p.Width
			}
			continue
		}
		if at <= p.Start {
			break
		}
		if at >= p.End {
			x = p.X + p.Width
			continue
		}
		return p.X + t.face.width(string(t.runes[p.Start:at]))
	}
	return x
}

// at is the code point under a point, and the note's mark there if any. Points
// outside go to the nearest line and letter; over tells whether it is on text.
func (t *typeset) at(pos fyne.Position) (offset int, ref string, over bool) {
	if len(t.lines) == 0 {
		return 0, "", false
	}
	row := max(0, min(int(pos.Y/t.height), len(t.lines)-1))
	inside := pos.Y >= 0 && pos.Y < float32(len(t.lines))*t.height
	for _, p := range t.pieces[row] {
		if pos.X >= p.X+p.Width {
			continue
		}
		if pos.X < p.X {
			return p.Start, "", false
		}
		if p.Ref != "" {
			return p.Start, p.Ref, inside
		}
		n := sort.Search(p.End-p.Start, func(i int) bool {
			return p.X+t.face.width(string(t.runes[p.Start:p.Start+i+1])) > pos.X
		})
		return p.Start + n, "", inside
	}
	return t.lines[row].End, "", false
}

// lineOf is the line that holds a code point.
func (t *typeset) lineOf(at int) int {
	row := sort.Search(len(t.lines), func(i int) bool { return t.lines[i].Start > at }) - 1
	return max(0, row)
}
