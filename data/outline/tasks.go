package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// taskWords in a heading say that the tasks of the next period follow.
var taskWords = []string{"nhiem vu trong tam", "phuong huong", "nhiem vu, giai phap", "nhiem vu va giai phap", "nhiem vu chu yeu", "nhiem vu, cong tac",
	"ke hoach cong tac", "chuong trinh cong tac", "chuong trinh lam viec", "cong tac trong tam", "mot so nhiem vu", "cac nhiem vu", "nhiem vu thang", "nhiem vu quy", "nhiem vu trong", "nhiem vu cong tac", "nhiem vu 6 thang", "nhiem vu nam",
	"thoi gian toi", "thang toi", "quy toi", "nam toi", "tuan toi", "thang tiep theo", "quy tiep theo", "giai phap thuc hien", "giai phap trong tam", "giai phap chu yeu", "du kien cong tac", "trong tam cong tac", "viec can lam", "ke hoach thang", "ke hoach tuan", "ke hoach quy", "nhiem vu den", "nhiem vu tu nay", "nhiem vu hoc ky", "nhiem vu nam hoc", "nhiem vu tuan", "nhiem vu can", "dinh huong cong tac", "dinh huong nhiem vu", "muc tieu, nhiem vu", "muc tieu va nhiem vu", "nhiem vu tiep theo", "thoi gian tiep theo", "giai phap khac phuc", "bien phap khac phuc", "bien phap thuc hien", "trong tam thang", "trong tam quy", "trong tam nam", "trong tam tuan", "du kien ke hoach", "du kien chuong trinh"}

// doneWords in a heading say that it speaks of what was done.
var doneWords = []string{"ket qua", "tinh hinh", "danh gia", "kiem diem", "da dat duoc", "da thuc hien", "ton tai", "han che", "da lam", "cong tac chi dao", "viec thuc hien", "tien do"}

// isTaskHeading reports whether a heading opens the tasks of the next period.
func isTaskHeading(heading string) bool {
	f := viet.Fold(heading)
	if !containsAny(f, taskWords...) {
		return false
	}
	first := len(f)
	for _, w := range taskWords {
		if i := strings.Index(f, w); i >= 0 && i < first {
			first = i
		}
	}
	for _, w := range doneWords {
		if i := strings.Index(f, w); i >= 0 && (i < first || !containsAny(f, "phuong huong", "thoi gian toi", "khac phuc")) {
			return false
		}
	}
	return true
}

// looksForward reports whether a heading names a period behind own and nothing
// that was done: "CÔNG TÁC THÁNG 10", "MỤC TIÊU NĂM 2025".
func looksForward(heading string, own data.Period) bool {
	if own.IsZero() || containsAny(viet.Fold(heading), doneWords...) {
		return false
	}
	for _, m := range viet.Periods(heading) {
		q := m.In(own.End.Year)
		if m.Period.Start.Year == 0 && own.Kind == q.Kind {
			q = nearest(m, own) // "THÁNG 01" behind December
			return q.Start == own.End.AddDays(1)
		}
		if q.Kind != data.Term && q.Kind != data.Range && later(q, own) {
			return true
		}
	}
	return false
}

// taskPicker collects tasks. open says that an unnumbered heading opened
// them ("* Nhiệm vụ trọng tâm tháng 11").
type taskPicker struct {
	open   bool
	closed bool // a heading of proposals stands within the tasks
}

// notTasks begin the heading of a part of the tasks that holds none; folded.
var notTasks = []string{"kien nghi", "de xuat", "kho khan", "y kien", "nhung kien nghi", "mot so kien nghi", "cac kien nghi", "noi dung kien nghi", "noi dung de xuat", "mot so de xuat", "nhung de xuat", "nhung kho khan", "mot so kho khan", "nhung van de kien nghi"}

func (t *taskPicker) bare(words string) {
	f := viet.Fold(words)
	t.closed = hasAnyPrefix(f, notTasks...)
	if isTaskHeading(words) {
		t.open = true
	} else if containsAny(f, doneWords...) {
		t.open = false
	}
}

func (t *taskPicker) numbered(words string) {
	t.open = false
	t.closed = hasAnyPrefix(viet.Fold(words), notTasks...)
}

// shortestTask is the least length of a task in code points.
const shortestTask = 15

// take files the tasks of one paragraph: an item is one task, a paragraph is
// cut into its sentences. A line that only leads in ("… như sau:") is none.
func (t *taskPicker) take(rep *data.Report, l *line, id string) {
	text := l.text
	if l.mark.scheme != noScheme {
		text = l.rest()
	}
	if t.closed || strings.HasSuffix(strings.TrimSpace(text), ":") {
		return
	}
	if l.mark.scheme == bullet {
		addTask(rep, text, id)
		return
	}
	rs := []rune(text)
	for _, s := range viet.Sentences(text) {
		addTask(rep, string(rs[s.Start:s.End]), id)
	}
}

func addTask(rep *data.Report, text, id string) {
	text = foldSpace(strings.Trim(text, " ;"))
	if f := viet.Fold(firstRunes(text, 30)); hasAnyPrefix(f, "tren day la", "kinh bao cao", "kinh trinh", "kinh de nghi") {
		return // the closing words
	}
	if runes(text) >= shortestTask {
		rep.Tasks = append(rep.Tasks, data.Task{Text: text, Passage: id})
	}
}
