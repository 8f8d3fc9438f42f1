package read

import "bytes"

// declare notes the prefixes that a start tag binds. Binding holds to the end
// of the part: no program binds one prefix to two vocabularies.
func (x *scanner) declare() {
	for rest := x.attrs; ; {
		name, value, more, ok := cutAttr(rest)
		if !ok {
			return
		}
		rest = more
		if string(name) == "xmlns" {
			x.bind("", value)
		} else if p, ok := bytes.CutPrefix(name, []byte("xmlns:")); ok {
			x.bind(string(p), value)
		}
	}
}

func (x *scanner) bind(prefix string, uri []byte) {
	s := otherSpace
	switch string(uri) {
	case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
		"http://purl.oclc.org/ooxml/wordprocessingml/main":
		s = wordSpace
	case "http://schemas.openxmlformats.org/markup-compatibility/2006":
		s = compatSpace
	case "http://schemas.openxmlformats.org/officeDocument/2006/math",
		"http://purl.oclc.org/ooxml/officeDocument/math":
		s = mathSpace
	}
	for i := range x.prefixes {
		if x.prefixes[i].prefix == prefix {
			x.prefixes[i].space = s
			return
		}
	}
	if s != otherSpace {
		x.prefixes = append(x.prefixes, prefixSpace{prefix, s})
	}
}

// cutAttr cuts the first attribute off.
func cutAttr(b []byte) (name, value, rest []byte, ok bool) {
	i := 0
	for i < len(b) && isBlank(b[i]) {
		i++
	}
	eq := bytes.IndexByte(b[i:], '=')
	if eq < 0 {
		return nil, nil, nil, false
	}
	name = bytes.TrimRight(b[i:i+eq], " \t\r\n")
	i += eq + 1
	for i < len(b) && isBlank(b[i]) {
		i++
	}
	if i >= len(b) || b[i] != '"' && b[i] != '\'' {
		return nil, nil, nil, false
	}
	end := bytes.IndexByte(b[i+1:], b[i])
	if end < 0 {
		return nil, nil, nil, false
	}
	return name, b[i+1 : i+1+end], b[i+2+end:], true
}

// attr is the value of the start tag's attribute with that local name,
// references not resolved; nil if it has none.
func (x *scanner) attr(local string) []byte {
	for rest := x.attrs; ; {
		name, value, more, ok := cutAttr(rest)
		if !ok {
			return nil
		}
		if string(name[bytes.IndexByte(name, ':')+1:]) == local {
			return value[:len(value):len(value)]
		}
		rest = more
	}
}
