package outline

import (
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// bodyStarts are the words that begin the name of a body in the left block of
// a head; any other line goes on the one above. Folded.
var bodyStarts = []string{"dang bo", "dang uy", "huyen uy", "tinh uy", "thanh uy", "thi uy", "quan uy", "uy ban", "ubnd", "ubmttq", "ub mttq", "ubkt",
	"mttq", "mat tran", "hdnd", "hoi ", "phong ", "ban ", "van phong", "so ", "cong an", "cong doan", "bo chi huy", "bo ", "bch ", "trung tam", "truong ", "tram ",
	"chi cuc", "cuc ", "chi bo", "lien doan", "doan ", "tinh doan", "huyen doan", "thanh doan", "thi doan", "quan doan", "xa doan", "phuong doan",
	"thanh tra", "toa an", "vien ", "bhxh", "bao hiem", "kho bac", "cong ty", "quy ", "ngan hang", "hat ", "doi ", "to ", "bql", "hop tac xa", "htx", "ap ", "thon ", "khu pho", "to dan pho", "chi doan", "chi hoi", "benh vien", "thuong truc"}

// organs are parts of a body that sign for it; the body itself is the issuer.
var organs = []string{"ban thuong truc", "ban thuong vu", "ban chap hanh", "thuong truc"}

// bodies joins the lines of the left block to names of bodies, superior first.
func bodies(left []line) []string {
	var out []string
	for _, l := range left {
		text := strings.Trim(foldSpace(l.text), " *-–_.:")
		if text == "" || !hasLetter(text) {
			continue
		}
		fold := viet.Fold(text) + " "
		last := len(out) - 1
		starts := hasAnyPrefix(fold, bodyStarts...)
		switch {
		case last >= 0 && (!starts || hangs(out[last])):
			out[last] += " " + text
		case last < 0 && !starts && (!upper(text) || placeIn(sentenceCase("x "+text)).name == ""):
			continue // what a page of the web has above
		case last >= 0 && isOrganAlone(fold):
			continue // an organ below its body
		default:
			out = append(out, text)
		}
	}
	return out
}

// isOrganAlone reports whether a folded line names an organ and not whose.
func isOrganAlone(fold string) bool {
	for _, o := range organs[:2] {
		if rest, ok := strings.CutPrefix(fold, o); ok {
			return !hasAnyPrefix(strings.TrimSpace(rest)+" ", bodyStarts...)
		}
	}
	return false
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// hangs reports whether a name cannot end here: "PHÒNG VĂN HÓA -", "BAN CHỈ
// ĐẠO CỦA".
func hangs(s string) bool {
	f := viet.Fold(s)
	return strings.HasSuffix(f, "-") || strings.HasSuffix(f, ",") || hasAnySuffix(f, " va", " cua", " ban chap hanh", " phuc vu")
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}

// issuerOf names the issuing body from the bodies of the left block; seat is
// the place of signing. A body
// without a place ("PHÒNG KINH TẾ", "VĂN PHÒNG") takes that of its superior.
func issuerOf(names []string, party bool, seat string) string {
	if len(names) == 0 {
		return ""
	}
	own := names[len(names)-1]
	fold := viet.Fold(own)
	if len(names) == 1 && party && strings.HasPrefix(fold, "dang bo") {
		return "" // the superior alone
	}
	for _, o := range append([]string{"bch"}, organs...) {
		if rest, ok := strings.CutPrefix(fold, o+" "); ok && hasAnyPrefix(rest, bodyStarts...) {
			own, fold = own[byteOfRune(own, len(o)+1):], rest // "BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ …"
			break
		}
		if strings.HasPrefix(fold, o) && len(names) > 1 {
			own, names = names[len(names)-2], names[:len(names)-1]
			break
		}
	}
	name := sentenceCase(own)
	if strings.HasPrefix(viet.Fold(name), "mat tran to quoc viet nam ") {
		name = "Ủy ban " + name // the Front signs through its committee
	}
	if after, ok := namedAfter(name, seat); ok {
		return after
	}
	if strings.HasPrefix(fold, "phong giao dich") && len(names) > 1 {
		return withBank(name, names[len(names)-2])
	}
	if u := placeIn(name); u.name != "" || len(names) < 2 || hasOwnName(name) {
		return name
	}
	above := sentenceCase(names[len(names)-2])
	u := placeIn(above)
	switch {
	case u.name == "":
		return name
	case strings.HasPrefix(viet.Fold(name), "van phong") || strings.Contains(viet.Fold(above), " uy ") && strings.HasPrefix(viet.Fold(name), "ban "):
		return name + " " + above
	case isCommittee(above) && !strings.HasPrefix(viet.Fold(name), "chi bo"):
		return name + " " + above
	case strings.HasSuffix(name, " "+u.level):
		return name + " " + u.name // "THANH TRA TỈNH"
	}
	return name + " " + u.String()
}

// withBank puts the bank into the name of its office: "Phòng giao dịch Ngân
// hàng Chính sách xã hội huyện Tân Hòa".
func withBank(office, bank string) string {
	const lead = "phong giao dich"
	if i := strings.Index(viet.Fold(bank), " chi nhanh"); i >= 0 {
		bank = firstRunes(bank, runes(viet.Fold(bank)[:i]))
	}
	if !strings.HasPrefix(viet.Fold(bank), "ngan hang") {
		return office
	}
	rest := office[byteOfRune(office, len(lead)):]
	return strings.TrimRight("Phòng giao dịch "+sentenceCase(bank)+rest, " ")
}

// namedAfter writes the seat in the name of a body that bears it without a
// level: "KHO BẠC NHÀ NƯỚC PHÚ LỘC", "CHI CỤC THUẾ KHU VỰC TÂN HÒA".
func namedAfter(name, seat string) (string, bool) {
	if seat == "" || hasOwnName(name) || placeIn(name).name != "" {
		return name, false
	}
	fold, key := " "+viet.Fold(name)+" ", " "+viet.Fold(seat)+" "
	i := strings.Index(fold, key)
	if i <= 0 {
		return name, false
	}
	rs, at, n := []rune(name), runes(fold[:i]), runes(seat)
	return string(rs[:at]) + seat + string(rs[at+n:]), true
}

// hasOwnName reports whether a body has a name that needs no unit: a school,
// a company.
func hasOwnName(name string) bool {
	return hasAnyPrefix(viet.Fold(name), "truong ", "cong ty", "hop tac xa", "htx ", "benh vien")
}

// isCommittee reports whether a body is a Party committee, whose parts are
// named after it: "Ban Tuyên giáo Huyện ủy Tân An".
func isCommittee(name string) bool {
	return hasAnyPrefix(viet.Fold(name), "huyen uy", "tinh uy", "thanh uy", "thi uy", "quan uy", "dang uy")
}

// expansions write short names out as a document's cover would.
var expansions = []struct{ from, to string }{
	{"Ubnd", "Ủy ban nhân dân"}, {"Ubmttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam"}, {"Ubmttq", "Ủy ban Mặt trận Tổ quốc"},
	{"Ub mttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam"}, {"Ub mttq", "Ủy ban Mặt trận Tổ quốc"},
	{"Hđnd", "Hội đồng nhân dân"}, {"Mttq", "Mặt trận Tổ quốc"}, {"Bhxh", "Bảo hiểm xã hội"}, {"Ubkt", "Ủy ban Kiểm tra"}, {"Bch", "Ban Chấp hành"},
}
