package outline

import (
	"strings"
)

// partMark reads "Phần thứ nhất", "PHẦN I:", "Chương 2."; what follows may
// stand on the next line.
func partMark(text, fold string) (mark, bool) {
	if !hasAnyPrefix(fold, "phan ", "chuong ") || len(fold) > 150 {
		return mark{}, false
	}
	words := strings.Fields(text)
	foldWords := strings.Fields(fold)
	n := 2
	if len(foldWords) > 2 && foldWords[1] == "thu" {
		if n = 3; ordinalWord(foldWords[2]) == 0 {
			return mark{}, false
		}
	} else if len(foldWords) > 1 && isLetterPart(words[1], text) {
		n = 2
	} else if len(foldWords) < 2 || schemeOf(strings.TrimRight(words[1], ".:-")) != roman && !isDigits(strings.TrimRight(words[1], ".:-")) {
		return mark{}, false
	}
	number := strings.Join(words[:n], " ")
	end := strings.Index(text, words[n-1]) + len(words[n-1])
	if at := strings.Index(text, number); at == 0 {
		end = len(number)
	}
	end += len(text[end:]) - len(strings.TrimLeft(text[end:], ".:-– \t"))
	return mark{part, strings.TrimRight(number, ".:-"), end}, true
}

// isLetterPart reports whether the word behind "PHẦN" is its letter: "PHẦN A.",
// "PHẦN B: …", "PHẦN C" in a line of capitals.
func isLetterPart(word, text string) bool {
	letter := strings.TrimRight(word, ".:-")
	return len(letter) == 1 && letter[0] >= 'A' && letter[0] <= 'H' && (letter != word || upper(text))
}

func ordinalWord(folded string) int {
	for i, w := range []string{"nhat", "hai", "ba", "tu", "nam", "sau", "bay"} {
		if strings.TrimRight(folded, ".:-,") == w {
			return i + 1
		}
	}
	return 0
}
