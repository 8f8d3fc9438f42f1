package read

import (
	"bytes"
	"errors"
)

// token is what the scanner stands on.
type token uint8

const (
	tokEnd   token = iota // of the part, or an error
	tokOpen               // a start tag
	tokClose              // an end tag (also that of <a/>)
	tokText               // characters between tags
)

// space says to which vocabulary an element belongs; others are walked
// through for the sake of what they contain.
type space uint8

const (
	otherSpace  space = iota
	wordSpace         // wordprocessingml, transitional or strict
	compatSpace       // markup compatibility: AlternateContent
	mathSpace         // formulas
)

var (
	errXML   = errors.New("part is not well-formed")
	errDepth = errors.New("elements are nested too deep")
)

// scanner reads the XML of an OOXML part: elements, attributes, text,
// references, CDATA. It is no general parser: no DTD, no entities but XML's
// own five. It makes no copies: names and values are pieces of the part.
type scanner struct {
	src    []byte
	pos    int
	depth  int // elements open around what comes next
	err    error
	name   []byte // local name of the tag
	space  space
	attrs  []byte // inside of the start tag behind its name
	text   []byte // of tokText, references not resolved
	cdata  bool   // text is to be taken as it is
	closed bool   // the start tag closed itself; its end comes next

	prefixes []prefixSpace
}

type prefixSpace struct {
	prefix string
	space  space
}

func newScanner(src []byte) *scanner {
	return &scanner{src: src, prefixes: []prefixSpace{
		{"w", wordSpace}, {"mc", compatSpace}, {"m", mathSpace},
	}}
}

// next moves to the next token.
func (x *scanner) next() token {
	if x.closed {
		x.closed = false
		return x.closeTag()
	}
	for x.pos < len(x.src) && x.err == nil {
		rest := x.src[x.pos:]
		lt := bytes.IndexByte(rest, '<')
		if lt != 0 {
			if lt < 0 {
				lt = len(rest)
			}
			x.text, x.cdata = rest[:lt], false
			x.pos += lt
			if x.depth == 0 {
				continue // blank space around the root
			}
			return tokText
		}
		switch {
		case len(rest) < 2:
			return x.fail(errXML)
		case rest[1] == '/':
			return x.endTag(rest)
		case rest[1] == '?':
			x.skipTo(rest, "?>")
		case rest[1] == '!':
			if t := x.bang(rest); t != tokEnd {
				return t
			}
		default:
			return x.startTag(rest)
		}
	}
	if x.err == nil && x.depth > 0 {
		x.err = errXML
	}
	return tokEnd
}

func (x *scanner) fail(err error) token {
	x.err = err
	return tokEnd
}

func (x *scanner) skipTo(rest []byte, mark string) {
	i := bytes.Index(rest, []byte(mark))
	if i < 0 {
		x.err = errXML
		return
	}
	x.pos += i + len(mark)
}

// bang reads a comment, CDATA or a DOCTYPE; only CDATA gives a token.
func (x *scanner) bang(rest []byte) token {
	const open = "<![CDATA["
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		x.skipTo(rest, "-->")
	case bytes.HasPrefix(rest, []byte(open)):
		end := bytes.Index(rest, []byte("]]>"))
		if end < 0 {
			return x.fail(errXML)
		}
		x.text, x.cdata = rest[len(open):end], true
		x.pos += end + len("]]>")
		return tokText
	default:
		x.skipTo(rest, ">")
	}
	return tokEnd
}

func (x *scanner) endTag(rest []byte) token {
	gt := bytes.IndexByte(rest, '>')
	if gt < 0 || x.depth == 0 {
		return x.fail(errXML)
	}
	x.setName(bytes.TrimRight(rest[2:gt], " \t\r\n"))
	x.pos += gt + 1
	return x.closeTag()
}

func (x *scanner) closeTag() token {
	x.depth--
	x.attrs = nil
	return tokClose
}

func (x *scanner) startTag(rest []byte) token {
	end := tagEnd(rest)
	if end < 0 {
		return x.fail(errXML)
	}
	x.pos += end + 1
	inside := rest[1:end]
	if n := len(inside); n > 0 && inside[n-1] == '/' {
		x.closed = true
		inside = inside[:n-1]
	}
	n := 0
	for n < len(inside) && !isBlank(inside[n]) {
		n++
	}
	x.attrs = inside[n:]
	if len(x.attrs) > 6 && bytes.Contains(x.attrs, []byte("xmlns")) {
		x.declare()
	}
	x.setName(inside[:n])
	x.depth++
	if x.depth > maxDepth {
		return x.fail(errDepth)
	}
	return tokOpen
}

// tagEnd is the place of the > that ends a tag; one within quotes does not.
func tagEnd(b []byte) int {
	gt := bytes.IndexByte(b, '>')
	if gt < 0 || bytes.Count(b[:gt], []byte{'"'})%2 == 0 && bytes.IndexByte(b[:gt], '\'') < 0 {
		return gt
	}
	quote := byte(0)
	for i, c := range b {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	return -1
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func (x *scanner) setName(full []byte) {
	colon := bytes.IndexByte(full, ':')
	x.name = full[colon+1:]
	x.space = otherSpace
	prefix := full[:max(colon, 0)]
	for i := range x.prefixes {
		if x.prefixes[i].prefix == string(prefix) {
			x.space = x.prefixes[i].space
			return
		}
	}
}

// skip walks behind the end of the element just opened.
func (x *scanner) skip() {
	for inside := x.depth; ; {
		switch x.next() {
		case tokEnd:
			return
		case tokClose:
			if x.depth < inside {
				return
			}
		}
	}
}
