package read

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Doubts, told to the user.
const (
	doubtEncoding = "Bảng mã của tệp không rõ, đã đọc theo windows-1258."
	doubtOldFont  = "Tệp gõ bằng phông chữ cũ (TCVN3 hoặc VNI), đã chuyển sang Unicode."
	doubtBytes    = "Tệp có một số ký tự hỏng, đã bỏ qua."
)

// decode turns the bytes of a text or page into UTF-8: by its byte order mark,
// else as UTF-8 where it is that, as UTF-16 where every other byte is zero, by
// a page's own <meta>, as the signs of an old font where they make Vietnamese
// words, else as windows-1258. Bytes that are no text are refused.
func decode(name string, src []byte) (text, doubt string, err error) {
	switch {
	case bytes.HasPrefix(src, []byte("\xEF\xBB\xBF")):
		src = src[3:]
	case bytes.HasPrefix(src, []byte("\xFF\xFE")):
		return decodeUTF16(src[2:], binary.LittleEndian)
	case bytes.HasPrefix(src, []byte("\xFE\xFF")):
		return decodeUTF16(src[2:], binary.BigEndian)
	default:
		if order := guessUTF16(src); order != nil {
			return decodeUTF16(src, order)
		}
	}
	trimmed := bytes.TrimRight(src, "\x00") // padding left by a crash
	if len(trimmed) == 0 {
		return "", "", data.ErrCorrupt
	}
	if isBinary(trimmed) {
		return "", "", refuseBinary(name)
	}
	if utf8.Valid(trimmed) {
		return string(trimmed), "", nil
	}
	if looksLikeHTML(name, string(trimmed[:min(len(trimmed), sniffBytes)])) {
		if text, ok := decodePage(trimmed); ok {
			return text, "", nil
		}
	}
	if nearlyUTF8(trimmed) {
		return strings.ToValidUTF8(string(trimmed), ""), doubtBytes, nil
	}
	latin, err := charmap.Windows1252.NewDecoder().String(string(trimmed))
	if err == nil && viet.GuessOldFont(latin) != viet.NotOld {
		return latin, "", nil // signs of an old font, which the reader decodes
	}
	text, err = charmap.Windows1258.NewDecoder().String(string(trimmed))
	if err != nil {
		return "", "", because(data.ErrCorrupt, err)
	}
	return text, doubtEncoding, nil
}

// refuseBinary: what should be a document is damaged, anything else is a kind
// of file that is not read.
func refuseBinary(name string) error {
	if isDocumentName(name) {
		return data.ErrCorrupt
	}
	return data.ErrUnsupported
}

// decodePage follows the page's <meta charset>.
func decodePage(src []byte) (string, bool) {
	enc, _, certain := charset.DetermineEncoding(src[:min(len(src), sniffBytes)], "")
	if !certain && !bytes.Contains(bytes.ToLower(src[:min(len(src), sniffBytes)]), []byte("charset")) {
		return "", false
	}
	text, err := enc.NewDecoder().Bytes(src)
	if err != nil || !utf8.Valid(text) || bytes.Count(text, []byte("\uFFFD"))*50 > len(text) {
		return "", false
	}
	return string(text), true
}

// guessUTF16 finds UTF-16 without a mark: Vietnamese in it has a zero (or one
// of few) in the high byte of nearly every letter.
func guessUTF16(src []byte) binary.ByteOrder {
	head := src[:min(len(src), sniffBytes)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 2:
		return nil
	case zeros[1]*2 > half && zeros[0]*20 < half:
		return binary.LittleEndian
	case zeros[0]*2 > half && zeros[1]*20 < half:
		return binary.BigEndian
	}
	return nil
}

func decodeUTF16(src []byte, order binary.ByteOrder) (text, doubt string, err error) {
	var b strings.Builder
	b.Grow(len(src))
	bad, n := 0, 0
	for i := 0; i+1 < len(src); i += 2 {
		r := rune(order.Uint16(src[i:]))
		if utf16.IsSurrogate(r) && i+3 < len(src) {
			if pair := utf16.DecodeRune(r, rune(order.Uint16(src[i+2:]))); pair != utf8.RuneError {
				r, i = pair, i+2
			}
		}
		n++
		if r == 0 || utf16.IsSurrogate(r) || isControl(r) {
			bad++
			continue
		}
		b.WriteRune(r)
	}
	if bad*100 > n {
		return "", "", data.ErrUnsupported
	}
	return b.String(), "", nil
}

func isControl(r rune) bool {
	return r < 0x20 && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' || r == 0x7F
}

// isBinary reports whether more than one byte in 200 is a control character;
// random bytes have one in nine, a text none.
func isBinary(src []byte) bool {
	const oneIn = 200
	n := 0
	for _, b := range src {
		if b < 0x20 && isControl(rune(b)) || b == 0x7F {
			n++
		}
	}
	return n*oneIn > len(src)
}

// nearlyUTF8 reports whether few of the letters beyond ASCII are broken, as in
// a text cut off in the middle of one.
func nearlyUTF8(src []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(src); {
		if src[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	const badLetters = 3 // of one cut letter
	return good > 0 && bad <= badLetters+good/100
}
