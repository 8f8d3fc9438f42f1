package outline

import (
	"strings"

	"khobaocao/data/viet"
)

// isSentNote reports whether a line below a title says with what the report is
// sent: "(Kèm theo Công văn số … của UBND xã …)", "(Số 12/BC-UBND ngày …)".
func isSentNote(l line) bool {
	return l.table == nil && hasAnyPrefix(strings.TrimLeft(l.fold, "(* "), "kem theo", "ban hanh kem theo", "gui kem", "dinh kem") ||
		strings.HasPrefix(l.text, "(") && isSymbolLine(strings.TrimLeft(l.fold, "("))
}

// takeSentNote reads such a line, which may go on, and what it tells: the
// symbol and day of the report where the head has none.
func (h *head) takeSentNote(lines []line) {
	const most = 3 // lines
	for n := 0; n < most && h.body < len(lines) && lines[h.body].table == nil; n++ {
		h.sent += " " + lines[h.body].text
		h.body++
		if strings.HasSuffix(strings.TrimSpace(h.sent), ")") {
			break
		}
	}
	fold := viet.Fold(h.sent)
	at := strings.Index(fold, "bao cao so")
	switch {
	case at >= 0:
		at += len("bao cao ")
	case strings.HasPrefix(strings.TrimLeft(fold, " ("), "so"):
		at = strings.Index(fold, "so")
	default:
		return
	}
	rest := h.sent[byteOfRune(h.sent, runes(fold[:at])):]
	day := strings.Index(viet.Fold(rest), " ngay")
	if day < 0 {
		return
	}
	day = byteOfRune(rest, runes(viet.Fold(rest)[:day]))
	if h.symbol == "" && strings.ContainsAny(rest[:day], "/-") {
		h.symbol = readSymbol(rest[:day])
	}
	if h.placed == "" {
		h.placed = strings.TrimSpace(rest[day:])
	}
}
