package outline

import "strings"

// hanging reports whether the last item cannot end here: "- UBND xã," goes on
// only after a hyphen or "và".
func hanging(items []string) bool {
	return len(items) > 0 && (strings.HasSuffix(items[len(items)-1], "-") || strings.HasSuffix(items[len(items)-1], " và"))
}

func hasRecipients(ls []line) bool {
	for _, l := range ls {
		if recipientsHead(l) {
			return true
		}
	}
	return false
}

func bulletList(ls []line) bool {
	for _, l := range ls {
		if l.mark.scheme == bullet {
			return true
		}
	}
	return false
}

func goOn(items []string, s string) []string {
	if len(items) == 0 {
		return append(items, s)
	}
	items[len(items)-1] += " " + s
	return items
}

// appendInline reads recipients behind the colon: "Như trên; Lưu: VT".
func appendInline(items []string, s string) []string {
	for _, one := range strings.Split(strings.TrimSpace(s), ";") {
		if one = strings.TrimLeft(one, " -"); one != "" {
			items = append(items, one)
		}
	}
	return items
}
