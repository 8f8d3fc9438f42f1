package read

import "strings"

// Symbol fonts keep their signs in the private area U+F000…U+F0FF (ECMA-376
// part 1, 17.3.3.30). These are the ones that reports use.
var symbolSigns = map[rune]rune{
	0xB7: '•', 0xB3: '≥', 0xA3: '≤', 0xB1: '±', 0xB0: '°', 0xB4: '×', 0xB8: '÷', 0xB9: '≠', 0xBB: '≈',
	0xAE: '→', 0xDE: '⇒', 0xD7: '·', 0xBE: '-', 0xA5: '∞', 0xE5: '∑', 0xA7: '▪',
}

var wingdingsSigns = map[rune]rune{
	0xA7: '▪', 0x6E: '■', 0x71: '❑', 0x6F: '□', 0xA8: '□', 0x76: '❖', 0xD8: '➢', 0xE0: '→', 0xF0: '⇨',
	0xFC: '✓', 0xFE: '☑', 0xFD: '☒', 0xFB: '✗', 0x6C: '●', 0x9F: '•',
}

// symbolOf is the sign that a symbol font prints for r; an unknown one of
// Wingdings is a bullet, of other fonts the ASCII sign at its place.
func symbolOf(r rune, font string) rune {
	code := r & 0xFF
	if strings.Contains(font, "ingdings") || strings.Contains(font, "ebdings") {
		if s, ok := wingdingsSigns[code]; ok {
			return s
		}
		return '•'
	}
	if s, ok := symbolSigns[code]; ok {
		return s
	}
	if code == 0x2D {
		return '-'
	}
	if code >= 0x20 && code < 0x7F && font == "Symbol" || code > 0x20 && code < 0x40 {
		return code
	}
	if s, ok := wingdingsSigns[code]; ok {
		return s
	}
	return '•'
}
