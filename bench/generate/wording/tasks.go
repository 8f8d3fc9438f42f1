package wording

import (
	"strconv"

	"khobaocao/bench/generate/paper"
)

func count0(n int) string { return strconv.Itoa(n) }

func (w *writer) events() []event {
	if w.unit.Party {
		return partyEvents
	}
	return governmentEvents
}

// chosen are the events of a period that this office takes up. The choice
// hangs on office, year and month alone, so that what one report promises the
// next one tells.
func (w *writer) chosen(s Spec) []event {
	a, b := s.months()
	var out []event
	for _, e := range w.events() {
		if e.month < a || e.month > b {
			continue
		}
		key := len(w.unit.Name)*7 + e.month*13 + s.Year + len(e.action)
		if s.Kind != Month && key%3 != 0 { // a longer report tells the most important
			continue
		}
		if s.Kind == Month && key%5 == 0 {
			continue
		}
		out = append(out, e)
		if len(out) == 6 {
			break
		}
	}
	return out
}

// answers tells what the report before promised, each event in its topic.
func (w *writer) answers(sections []section) {
	forms := []string{"Đã {viec}; {kq}.", "Trong kỳ đã {viec}, {kq}.", "Thực hiện nhiệm vụ đề ra, đã {viec}; kết quả {kq}.", "Triển khai {viec}, {kq}.", "Hoàn thành kế hoạch {viec}; {kq}."}
	w.once = true
	defer func() { w.once = false }()
	for _, e := range w.chosen(w.spec) {
		text := expand(w.pick(forms...), func(name string) (string, bool) {
			switch name {
			case "viec":
				return w.words(e.action), true
			case "kq":
				return w.words(e.told), true
			}
			return w.common(name)
		})
		for _, s := range sections {
			for i := range s.topics {
				if s.topics[i].kind == e.topic {
					s.topics[i].add(text, false)
				}
			}
		}
	}
}

func (w *writer) weak() {
	w.block(paper.Bullet, w.tell(shortcomings))
	second := shortcomings
	if w.unit.Party {
		second = partyShortcomings
	}
	w.block(paper.Bullet, w.tell(second))
	w.block(paper.Plain, w.tell(reasons))
}

// promises writes the tasks of the next period.
func (w *writer) promises() {
	forms := []string{"Tập trung {viec}.", "Chuẩn bị chu đáo các điều kiện để {viec}.", "Phối hợp với các ngành, đoàn thể {viec}.", "Xây dựng kế hoạch và {viec}."}
	next := w.spec.next()
	then := *w
	then.spec = next // {n} in a task is the year of the next period
	standing := governmentStanding
	if w.unit.Party {
		standing = partyStanding
	}
	for range 2 {
		w.task(w.tell(standing))
	}
	for _, e := range w.chosen(next) {
		w.task(expand(w.pick(forms...), func(string) (string, bool) { return then.words(e.action), true }))
	}
	for range 2 {
		w.task(w.tell(standing))
	}
}

func (w *writer) task(text string) {
	if text == "" {
		return
	}
	w.block(paper.Bullet, text)
	w.truth.Tasks = append(w.truth.Tasks, text)
}
