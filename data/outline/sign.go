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
	complete   bool // one column has the whole signature
}

// readColumns reads the two columns of the foot; where there is one column
// only, list and signature follow one another or interleave.
func (f *foot) readColumns(left, right []line, list bool) {
	if list && !hasRecipients(left) && hasRecipients(right) {
		left, right = right, left
	}
	for _, l := range right {
		f.sign(l)
	}
	f.complete = f.signer != "" && (f.post != "" || f.authority != "")
	r := listReader{foot: f, two: len(right) > 0, bullets: bulletList(left)}
	for _, l := range left {
		if r.done && (l.mark.scheme != bullet || l.gap) && !recipientsHead(l) {
			break // what stands below the whole foot
		}
		r.read(l)
		r.done = len(r.items) > 0 && f.signer != "" && f.signer != r.before && !r.two
	}
	for _, s := range r.items {
		if s = strings.Trim(foldSpace(s), " ;,.-"); s != "" {
			f.recipients = append(f.recipients, s)
		}
	}
}

// listReader reads the column that has "Nơi nhận", with what of the signature
// stands between its lines.
type listReader struct {
	foot    *foot
	items   []string
	two     bool // there is another column
	bullets bool // items have bullets
	inList  bool // below "Nơi nhận"
	signing bool // below an authority or post
	done    bool // list and signature are complete
	before  string
}

func (r *listReader) read(l line) {
	switch {
	case strings.HasPrefix(l.text, "("):
	case recipientsHead(l):
		r.inList, r.signing, r.before = true, false, r.foot.signer
		if _, rest, ok := strings.Cut(l.text, ":"); ok {
			r.items = appendInline(r.items, rest)
		}
	case isAuthority(l.fold) || isPost(l) && (upper(l.text) || r.signing):
		r.foot.sign(l)
		r.signing = true
	case r.inList && r.two && r.signing && startsLower(l.text):
		r.items = goOn(r.items, l.text)
	case !r.inList || r.signing && l.mark.scheme != bullet:
		r.foot.sign(l)
	case l.mark.scheme != noScheme:
		r.signing = false
		r.items = append(r.items, l.rest())
	case startsLower(l.text) || hanging(r.items):
		r.items = goOn(r.items, l.text)
	case isName(l.text) && r.foot.signer == "" && (r.foot.authority != "" || r.foot.post != "" || l.gap):
		r.foot.sign(l)
	case len(r.items) > 0 && r.bullets && !l.gap:
		r.items = goOn(r.items, l.text)
	case !r.bullets:
		r.items = append(r.items, l.text)
	}
}

// sign reads one line of the signature.
func (f *foot) sign(l line) {
	text := foldSpace(strings.Trim(l.text, "*"))
	switch {
	case f.complete:
	case isRule(text) || strings.HasPrefix(text, "(") || strings.HasPrefix(text, "[") || hasAnyPrefix(l.fold, "da ky", "ky ten", "ky, ", "dau"):
	case isAuthority(l.fold):
		if f.authority == "" || f.signer == "" {
			f.authority = joinAuthority(f.authority, text)
		}
	case isPost(l):
		if f.post == "" || f.signer != "" || isMinorPost(f.post) { // "TRƯỞNG BAN" / "CHỦ TỊCH UBND XÃ": the first
			f.post = text
		}
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
