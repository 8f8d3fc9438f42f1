package viet

import "strings"

// Keystrokes of the two ways in which Vietnamese is typed on a plain keyboard.
// When the input program is off they stay in the text as typed: "chieens
// dijch", "ngan6 sach1".

// telexTones and vniTones are the keys of the five tones that are written.
var (
	telexTones = map[byte]tone{'f': grave, 's': acute, 'r': hook, 'x': tilde, 'j': dot}
	vniTones   = map[byte]tone{'1': acute, '2': grave, '3': hook, '4': tilde, '5': dot}
)

// FromTelex is the syllable that raw Telex keystrokes mean, in lower case:
// "dijch" → "dịch", "dduowfng" → "đường"; false where they mean none, or no
// more than the letters themselves.
func FromTelex(keys string) (string, bool) {
	return fromKeys(keys, telexTones, func(letters []rune, key byte) ([]rune, bool) {
		last := len(letters) - 1
		switch key {
		case 'a', 'e', 'o', 'd': // twice: â, ê, ô, đ, also with letters between ("chiene" is none, "tiene" → "tiên" is)
			for i := last; i >= 0; i-- {
				if letters[i] == rune(key) && (i == last || key != 'd' || i == 0) {
					letters[i] = map[byte]rune{'a': 'â', 'e': 'ê', 'o': 'ô', 'd': 'đ'}[key]
					return letters, true
				}
			}
		case 'w':
			return horned(letters)
		}
		return letters, false
	})
}

// FromVNI is FromTelex for raw VNI keystrokes: "chie6n1" → "chiến".
func FromVNI(keys string) (string, bool) {
	if strings.IndexAny(keys, "123456789") < 1 {
		return "", false
	}
	return fromKeys(keys, vniTones, func(letters []rune, key byte) ([]rune, bool) {
		switch key {
		case '6':
			return replaced(letters, "aeo", "âêô")
		case '7':
			return horned(letters)
		case '8':
			return replaced(letters, "a", "ă")
		case '9':
			return replaced(letters, "d", "đ")
		}
		return letters, false
	})
}

// fromKeys goes over the keys of a syllable: a tone's key sets the tone once
// there is a vowel, shape changes a letter that is there, all others are
// letters.
func fromKeys(keys string, tones map[byte]tone, shape func(letters []rune, key byte) ([]rune, bool)) (string, bool) {
	var letters []rune
	t, special := level, false
	for i := 0; i < len(keys); i++ {
		key := keys[i]
		if key >= 'A' && key <= 'Z' {
			key += 'a' - 'A'
		}
		if key >= 0x80 || len(letters) > maxSyllable {
			return "", false
		}
		if to, is := tones[key]; is && hasVowel(letters) {
			t, special = to, true
			continue
		}
		changed, did := shape(letters, key)
		if letters = changed; did {
			special = true
			continue
		}
		if key < 'a' || key > 'z' {
			return "", false
		}
		letters = append(letters, rune(key))
	}
	if !special {
		return "", false
	}
	out := Unify(string(toned(letters, t)))
	return out, ValidSyllable(out)
}

func hasVowel(letters []rune) bool {
	for _, r := range letters {
		if vowelOf(r).row != 0 {
			return true
		}
	}
	return false
}

// horned puts the horn of w on the last u and o ("uo" → "ươ"), else the breve on
// the last a.
func horned(letters []rune) ([]rune, bool) {
	for i := len(letters) - 1; i >= 0; i-- {
		switch letters[i] {
		case 'o':
			letters[i] = 'ơ'
			if i > 0 && letters[i-1] == 'u' && (i < 2 || letters[i-2] != 'q') {
				letters[i-1] = 'ư'
			}
			return letters, true
		case 'u':
			letters[i] = 'ư'
			return letters, true
		case 'a':
			if i > 0 && letters[i-1] == 'u' { // "ưa"
				letters[i-1] = 'ư'
				return letters, true
			}
			letters[i] = 'ă'
			return letters, true
		}
	}
	return letters, false
}

func replaced(letters []rune, from, to string) ([]rune, bool) {
	wanted := []rune(to)
	for i := len(letters) - 1; i >= 0; i-- {
		if at := strings.IndexRune(from, letters[i]); at >= 0 {
			letters[i] = wanted[at]
			return letters, true
		}
	}
	return letters, false
}

// toned puts a tone where Unify moves it from if need be: on a vowel with a mark
// of its own, else on the last vowel but one, or the last before a consonant.
func toned(letters []rune, t tone) []rune {
	if t == level {
		return letters
	}
	first, last, marked := -1, -1, -1
	for i, r := range letters {
		if vowelOf(r).row == 0 || i == 1 && (letters[0] == 'q' && r == 'u' || letters[0] == 'g' && r == 'i' && len(letters) > 2 && vowelOf(letters[2]).row != 0) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		if r >= 0x80 {
			marked = i
		}
	}
	at := last
	switch {
	case first < 0:
		return letters
	case marked >= 0:
		at = marked
	case last > first && last == len(letters)-1:
		at = last - 1
	}
	letters[at] = withTone(letters[at], t)
	return letters
}
