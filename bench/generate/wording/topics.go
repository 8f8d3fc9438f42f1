package wording

import (
	"khobaocao/bench/generate/world"
)

// kind names a topic whatever its label.
type kind int

const (
	farmTopic kind = iota
	moneyTopic
	buildingTopic
	landTopic
	schoolTopic
	healthTopic
	welfareTopic
	armyTopic
	policeTopic
	officeTopic
	lawTopic
	ideaTopic
	staffTopic
	checkTopic
	massesTopic
)

// topic is a labelled group of sentences: "Sản xuất nông nghiệp".
type topic struct {
	kind      kind
	label     string
	sentences []string
	figures   []bool // which sentences are statements that may go to a footnote
}

// section is a field of work: "Về kinh tế".
type section struct {
	heading string
	topics  []topic
}

func (t *topic) add(s string, statement bool) {
	if s != "" {
		t.sentences = append(t.sentences, s)
		t.figures = append(t.figures, statement)
	}
}

// say words a statement by what its facts allow.
func (w *writer) say(s statement, f facts) string {
	forms := s.short
	if w.spec.fromJanuary() || len(s.short) == 0 {
		forms = s.long
	}
	switch {
	case f.sum == 0 && !f.level:
		forms = s.none
	case f.own == 0 && !f.level && len(s.zero) > 0 && !w.spec.fromJanuary():
		forms = s.zero
	}
	if len(forms) == 0 {
		return ""
	}
	at := w.r.IntN(len(forms))
	if w.r.IntN(3) > 0 {
		at = w.habit(forms[0], len(forms))
	}
	for i := range forms { // the first that does not speak of nought
		if t := forms[(at+i)%len(forms)]; fits(t, f) {
			return w.fill(t, f)
		}
	}
	return ""
}

func fits(template string, f facts) bool {
	noPriorSum := has(template, "q") || has(template, "chgp")
	switch {
	case noPriorSum && f.priorSum == 0, has(template, "qv") && f.priorOwn == 0:
		return false
	case has(template, "left") && f.sum >= f.plan:
		return false
	}
	return true
}

func (w *writer) economy() section {
	farm := topic{kind: farmTopic, label: w.usually("Sản xuất nông nghiệp", "Nông nghiệp", "Về nông nghiệp, nông thôn")}
	if w.unit.Level != "phường" {
		farm.add(w.say(rice, w.flow("dien-tich-gieo-trong-lua", world.Rice, "ha")), true)
		farm.add(w.tell(farming), false)
		farm.add(w.say(pigs, w.standing("dan-lon", world.Pigs, "con")), true)
	} else {
		farm.label = w.usually("Thương mại, dịch vụ", "Thương mại - dịch vụ")
		farm.add("Hoạt động thương mại, dịch vụ trên địa bàn ổn định, hàng hóa phong phú, đáp ứng nhu cầu mua sắm của người dân.", false)
	}
	money := topic{kind: moneyTopic, label: w.usually("Tài chính - ngân sách", "Thu, chi ngân sách", "Công tác tài chính")}
	money.add(w.tell(finance), false)
	money.add(w.say(revenue, w.money("thu-ngan-sach", world.Revenue)), true)
	money.add(w.say(spending, w.money("chi-ngan-sach", world.Spending)), true)
	build := topic{kind: buildingTopic, label: w.usually("Đầu tư công, xây dựng cơ bản", "Xây dựng cơ bản", "Đầu tư xây dựng, giao thông")}
	build.add(w.say(investment, w.money("giai-ngan-dau-tu-cong", world.Investment)), true)
	build.add(w.tell(building), false)
	if w.r.IntN(3) == 0 {
		build.add(w.breakdownOf(buildingTopic), false)
	}
	soil := topic{kind: landTopic, label: w.usually("Tài nguyên, môi trường", "Đất đai, môi trường")}
	soil.add(w.tell(land), false)
	return section{w.usually("Lĩnh vực kinh tế", "Về kinh tế", "Kinh tế"), []topic{farm, money, build, soil}}
}

func (w *writer) society() section {
	edu := topic{kind: schoolTopic, label: w.usually("Giáo dục, văn hóa, thông tin", "Giáo dục - văn hóa", "Văn hóa, giáo dục")}
	edu.add(w.tell(school), false)
	health := topic{kind: healthTopic, label: w.usually("Y tế, dân số", "Công tác y tế", "Y tế")}
	health.add(w.say(vaccination, w.flow("tiem-chung", world.Vaccinated, "trẻ")), true)
	health.add(w.coverage(), true)
	if w.r.IntN(2) == 0 {
		health.add(w.breakdownOf(healthTopic), false)
	}
	social := topic{kind: welfareTopic, label: w.usually("Lao động, chính sách xã hội", "Chính sách xã hội", "An sinh xã hội")}
	social.add(w.say(jobs, w.flow("viec-lam-moi", world.Jobs, "lao động")), true)
	social.add(w.poor(), true)
	social.add(w.tell(welfare), false)
	return section{w.usually("Lĩnh vực văn hóa - xã hội", "Về văn hóa - xã hội", "Văn hóa - xã hội"), []topic{edu, health, social}}
}

// coverage is the share of people with health insurance, two decimals.
func (w *writer) coverage() string {
	_, b := w.spec.months()
	f := facts{indicator: "bao-phu-bhyt", unit: "%", scale: 2, level: true,
		sum: ratio(w.unit.Years[w.spec.Year].Month[world.Insured][b], w.unit.People, 2), plan: w.unit.CoverageTarget * 10}
	return w.say(insurance, f)
}

// poor tells the number of poor households with their share of all.
func (w *writer) poor() string {
	f := w.standing("ho-ngheo", world.Poor, "hộ")
	share := ratio(f.sum, w.unit.Households, 2)
	form := expand(poverty.long[w.r.IntN(len(poverty.long))], func(name string) (string, bool) {
		if name == "sp" {
			return fixed(share, 2, true), true
		}
		return "{" + name + "}", true
	})
	text := w.fill(form, f)
	v := float64(share) / 100
	w.truth.Observations = append(w.truth.Observations, Observation{Indicator: "ty-le-ho-ngheo", Basis: "level", Value: &v, Unit: "%"})
	return text
}

func (w *writer) security() section {
	army := topic{kind: armyTopic, label: w.usually("Quốc phòng", "Công tác quân sự, quốc phòng", "Quân sự địa phương")}
	if a, b := w.spec.months(); a <= 2 && b >= 2 {
		army.add(w.say(recruits, w.flow("nghia-vu-quan-su", world.Recruits, "thanh niên")), true)
	}
	army.add(w.tell(defence), false)
	police := topic{kind: policeTopic, label: w.usually("An ninh trật tự", "An ninh, trật tự an toàn xã hội", "Về an ninh trật tự")}
	police.add(w.say(crimes, w.flow("pham-phap-hinh-su", world.Crimes, "vụ")), true)
	police.add(w.say(accidents, w.flow("tai-nan-giao-thong", world.Accidents, "vụ")), true)
	police.add(w.tell(order), false)
	police.add(w.breakdownOf(policeTopic), false)
	return section{w.usually("Quốc phòng - an ninh", "Lĩnh vực quốc phòng, an ninh", "Về quốc phòng, an ninh"), []topic{army, police}}
}

func (w *writer) administration() section {
	one := topic{kind: officeTopic, label: w.usually("Cải cách hành chính", "Thủ tục hành chính", "Cải cách thủ tục hành chính")}
	one.add(w.say(dossiers, w.flow("ho-so-tthc-tiep-nhan", world.DossiersIn, "hồ sơ")), true)
	one.add(w.inTime(), true)
	law := topic{kind: lawTopic, label: w.usually("Tư pháp, tiếp công dân", "Tư pháp - hộ tịch")}
	law.add(w.say(births, w.flow("khai-sinh", world.Births, "trường hợp")), true)
	law.add(w.tell(office), false)
	law.add(w.breakdownOf(lawTopic), false)
	return section{w.usually("Cải cách hành chính, tư pháp", "Nội vụ - tư pháp", "Xây dựng chính quyền, cải cách hành chính"), []topic{one, law}}
}

// inTime tells how many of the resolved dossiers were in time.
func (w *writer) inTime() string {
	f := w.flow("ho-so-tthc-dung-han", world.DossiersOnTime, "hồ sơ")
	f.base = w.flow("", world.DossiersDone, "").own
	received := w.flow("", world.DossiersIn, "").own
	form := expand(onTime.short[w.r.IntN(len(onTime.short))], func(name string) (string, bool) {
		switch name {
		case "tong":
			return count(f.base), true
		case "tre":
			return count(f.base - f.own), true
		case "con":
			return count(received - f.base), true
		}
		return "{" + name + "}", true
	})
	return w.fill(form, f)
}

func (w *writer) partyWork() section {
	idea := topic{kind: ideaTopic, label: w.usually("Công tác chính trị, tư tưởng", "Công tác tuyên giáo")}
	idea.add(w.tell(ideology), false)
	idea.add(w.tell(ideology), false)
	staff := topic{kind: staffTopic, label: w.usually("Công tác tổ chức, cán bộ", "Công tác tổ chức xây dựng Đảng")}
	staff.add(w.say(members, w.flow("ket-nap-dang-vien", world.Members, "đảng viên")), true)
	staff.add(w.breakdownOf(staffTopic), false)
	check := topic{kind: checkTopic, label: w.usually("Công tác kiểm tra, giám sát", "Công tác kiểm tra, giám sát, kỷ luật đảng")}
	check.add(w.tell(inspection), false)
	mass := topic{kind: massesTopic, label: w.usually("Công tác dân vận, Mặt trận và đoàn thể", "Công tác dân vận")}
	mass.add(w.tell(masses), false)
	return section{w.usually("Công tác xây dựng Đảng và hệ thống chính trị", "Xây dựng Đảng, hệ thống chính trị"), []topic{idea, staff, check, mass}}
}
