package outline

import "strings"

// foot is what stands below the body: who signs, for whom, and to whom it is
// sent.
type foot struct {
	at         int // first line of the foot, len(lines) if none
	recipients []string
	authority  string // "T/M BAN THƯỜNG VỤ"
	post       string // "PHÓ BÍ THƯ"
	signer     string
}

// readColumns reads the two columns of the foot; where there is one column
// only, list and signature follow one another or interleave.
func (f *foot) readColumns(left, right []line, list bool) {
	if swap := list && !hasRecipients(left) && hasRecipients(right); swap {
		left, right = right, left
	}
	for _, l := range right {
		f.sign(l)
	}
	var items []string
	inList, signing := false, false
	for _, l := range left {
		switch {
		case strings.HasPrefix(l.text, "("):
		case recipientsHead(l):
			inList, signing = true, false
			if _, rest, ok := strings.Cut(l.text, ":"); ok {
				items = appendInline(items, rest)
			}
		case isAuthority(l.fold) || isPost(l) && (upper(l.text) || signing):
			f.sign(l)
			signing = true
		case !inList || signing && l.mark.scheme != bullet:
			if inList && len(right) > 0 && startsLower(l.text) {
				items = goOn(items, l.text)
				continue
			}
			f.sign(l)
		case l.mark.scheme != noScheme:
			signing = false
			items = append(items, l.rest())
		case startsLower(l.text) || hanging(items):
			items = goOn(items, l.text)
		case isName(l.text) && f.signer == "" && (f.authority != "" || f.post != "" || l.gap):
			f.sign(l)
		case len(items) > 0 && bulletList(left) && !l.gap:
			items = goOn(items, l.text)
		case !bulletList(left):
			items = append(items, l.text)
		}
	}
	for _, s := range items {
		if s = strings.Trim(foldSpace(s), " ;,.-"); s != "" {
			f.recipients = append(f.recipients, s)
		}
	}
}

// sign reads one line of the signature.
func (f *foot) sign(l line) {
	text := foldSpace(strings.Trim(l.text, "*"))
	switch {
	case isRule(text) || strings.HasPrefix(text, "(") || strings.HasPrefix(text, "[") || hasAnyPrefix(l.fold, "da ky", "ky ten", "ky, ", "dau"):
	case isAuthority(l.fold):
		if f.authority == "" || f.signer == "" {
			f.authority = joinAuthority(f.authority, text)
		}
	case isPost(l):
		f.post = text
	case isName(text) && (!upper(text) || f.post != "" && len(strings.Fields(text)) <= 4 || f.authority != "" && !partOfAuthority(text)):
		f.signer = nameCase(withoutRank(text))
	case upper(text) && f.authority != "" && f.post == "" && f.signer == "" && partOfAuthority(text):
		f.authority += " " + text // "TM. ỦY BAN NHÂN DÂN" / "XÃ TÂN LẬP"
	}
}

// partOfAuthority reports whether a line in capitals goes on the authority:
// the name of a body or a unit.
func partOfAuthority(s string) bool {
	l := newLine(s, lineless)
	return hasAnyPrefix(l.fold+" ", bodyStarts...) || placeIn(sentenceCase("x "+s)).name != ""
}

// joinAuthority keeps the first authority line: "TM. ỦY BAN NHÂN DÂN" above
// "KT. CHỦ TỊCH".
func joinAuthority(have, next string) string {
	if have == "" {
		return next
	}
	return have
}

// title is the signer's post, else the authority line.
func (f foot) title() string {
	if f.post != "" {
		return postCase(f.post)
	}
	return f.authority
}
