package wording

import (
	"fmt"
	"strings"
)

// head writes issuer, number, place, date and title, and their truth.
func (w *writer) head() {
	t := &w.truth
	t.Kind, t.Form, t.Unit, t.Level = "báo cáo", "government", w.unit.Name, w.unit.Level
	t.Period, t.NextPeriod = w.spec.Span(), w.spec.next().Span()
	number, day, month := w.registry()
	date := fmt.Sprintf("ngày %02d tháng %02d năm %d", day, month, w.spec.Year)
	if month > 2 {
		date = fmt.Sprintf("ngày %02d tháng %d năm %d", day, month, w.spec.Year)
	}
	if w.wish.Draft {
		date = fmt.Sprintf("ngày     tháng %d năm %d", month, w.spec.Year)
	} else {
		t.Date = fmt.Sprintf("%d-%02d-%02d", w.spec.Year, month, day)
	}
	p := w.paper
	p.Date = w.unit.Name + ", " + date
	p.Created = fmt.Sprintf("%d-%02d-%02dT08:00:00Z", w.spec.Year, month, day)
	if w.unit.Party {
		w.partyHead(number)
	} else {
		w.governmentHead(number)
	}
	p.Author = t.Issuer
	p.Title = append([]string{"BÁO CÁO"}, w.title()...)
	t.Title = strings.Join(p.Title[1:], " ")
}

// registry is the document's number, day and month: a month is reported on
// about its twentieth day, longer periods some days later.
func (w *writer) registry() (number, day, month int) {
	_, b := w.spec.months()
	late := map[Kind]int{Month: 0, Quarter: 3, Half: 4, NineMonths: 4, Year: 5}[w.spec.Kind]
	number = b*11 + late*2 + w.r.IntN(4)
	if w.unit.Large() {
		number *= 4
	}
	day = 18 + late + w.r.IntN(3)
	if b == 12 {
		day -= 5
	}
	return number, day, b
}

func (w *writer) governmentHead(number int) {
	name := strings.ToUpper(w.unit.Level + " " + w.unit.Name)
	left := []string{"ỦY BAN NHÂN DÂN", name}
	if w.unit.People%3 == 0 {
		left = []string{strings.ToUpper("UBND " + w.unit.AboveWord + " " + w.unit.Above), "ỦY BAN NHÂN DÂN " + name}
	}
	symbol := fmt.Sprintf("%d/BC-UBND", number)
	shown := "Số: " + symbol
	if w.wish.Draft {
		shown, symbol = "Số:      /BC-UBND", ""
	}
	w.truth.Symbol, w.truth.Issuer = symbol, "Ủy ban nhân dân "+w.unit.Level+" "+w.unit.Name
	w.paper.Left = append(left, shown)
	w.paper.Right = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", w.paper.Date}
}

func (w *writer) partyHead(number int) {
	w.truth.Form = "party"
	body, code, issuer := "ĐẢNG ỦY "+w.unit.Level+" "+w.unit.Name, "ĐU", "Đảng ủy "+w.unit.Level+" "+w.unit.Name
	if w.unit.Large() {
		body, code, issuer = "HUYỆN ỦY "+w.unit.Name, "HU", "Huyện ủy "+w.unit.Name
	}
	symbol := fmt.Sprintf("%d-BC/%s", number, code)
	shown := "Số " + symbol
	if w.wish.Draft {
		shown, symbol = "Số      -BC/"+code, ""
	}
	w.truth.Symbol, w.truth.Issuer = symbol, issuer
	w.paper.Left = []string{strings.ToUpper("ĐẢNG BỘ " + w.unit.AboveWord + " " + w.unit.Above), strings.ToUpper(body), "*", shown}
	w.paper.Right = []string{"ĐẢNG CỘNG SẢN VIỆT NAM", "", "", w.paper.Date}
	w.paper.Rule = true
}

// title is the lines below "BÁO CÁO".
func (w *writer) title() []string {
	now, then := w.spec, w.spec.next()
	both := then.Year == now.Year
	first, second := w.named(now), w.named(then)
	if both && w.r.IntN(2) == 0 { // the year stands once, at the end
		first, second = now.name(w.pad), fmt.Sprintf("%s năm %d", strings.TrimSuffix(then.name(w.pad), " năm"), then.Year)
	}
	if now.Kind == NineMonths {
		second = fmt.Sprintf("3 tháng cuối năm %d", now.Year)
		first = now.name(false)
	}
	if now.Kind == Half {
		first, second = now.name(false), fmt.Sprintf("6 tháng cuối năm %d", now.Year)
	}
	if w.unit.Party {
		return []string{
			w.usually("kết quả lãnh đạo thực hiện nhiệm vụ ", "tình hình thực hiện nhiệm vụ ", "kết quả công tác ") + first,
			w.usually("và một số nhiệm vụ trọng tâm ", "và phương hướng, nhiệm vụ ", "và nhiệm vụ trọng tâm ") + second,
		}
	}
	return []string{
		w.usually("Tình hình kinh tế - xã hội, quốc phòng - an ninh ", "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội ", "Công tác chỉ đạo, điều hành và tình hình kinh tế - xã hội ") + first,
		w.usually("và nhiệm vụ trọng tâm ", "và phương hướng, nhiệm vụ ", "và một số nhiệm vụ trọng tâm ") + second,
	}
}

// foot writes recipients and signature.
func (w *writer) foot() {
	p, t := w.paper, &w.truth
	deputy := w.r.IntN(3) == 0
	t.Signer = w.unit.Chief
	if deputy {
		t.Signer = w.unit.Deputy
	}
	p.Signer = t.Signer
	above := w.unit.AboveWord + " " + w.unit.Above
	if w.unit.Party {
		p.Recipients = []string{"- Thường trực cấp ủy " + above + ",", "- Các đồng chí cấp ủy viên,", "- Các chi bộ trực thuộc,", "- Lưu Văn phòng."}
		t.SignerTitle = "Bí thư"
		p.Authority = []string{"T/M BAN THƯỜNG VỤ", "BÍ THƯ"}
		if deputy {
			t.SignerTitle, p.Authority[1] = "Phó Bí thư", "PHÓ BÍ THƯ"
		}
		return
	}
	p.Recipients = []string{"- UBND " + above + ";", "- TT Đảng ủy, TT HĐND " + w.unit.Level + ";", "- Chủ tịch, các PCT UBND " + w.unit.Level + ";", "- Các ban, ngành, đoàn thể;", "- Lưu: VT."}
	if w.unit.Large() {
		p.Recipients[1] = "- TT Huyện ủy, TT HĐND huyện;"
	}
	t.SignerTitle = "Chủ tịch"
	p.Authority = []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}
	if deputy {
		t.SignerTitle, p.Authority = "Phó Chủ tịch", []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}
	}
}

// lead is the first paragraph of a government report.
func (w *writer) lead() {
	if w.unit.Party || w.r.IntN(2) == 0 {
		return
	}
	w.paper.Lead = []string{w.words("Ủy ban nhân dân {don} {ten} báo cáo kết quả thực hiện nhiệm vụ {ky} và nhiệm vụ trọng tâm thời gian tới như sau:")}
}
