package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// isBareTasks reports whether the whole heading of a section is a word for
// tasks.
func isBareTasks(heading string) bool {
	switch strings.Trim(viet.Fold(heading), " .:") {
	case "nhiem vu", "giai phap", "ke hoach", "muc tieu", "trong tam", "dinh huong", "nhiem vu chung", "muc tieu, giai phap":
		return true
	}
	return false
}

// pickLeadTasks takes the tasks of a report without a section for them: of
// paragraphs that begin as one would be headed, "Phương hướng quý IV: …", or
// with the time to come, "Trong tháng 10, …".
func pickLeadTasks(rep *data.Report, own data.Period) (leads []string) {
	const longest = 90 // code points
	for _, p := range rep.Passages {
		if p.Kind != data.ParagraphPassage && p.Kind != data.ItemPassage {
			continue
		}
		if beginsForward(p.Text, own) {
			addSentences(rep, p.Text, p.ID)
			continue
		}
		lead, rest, ok := strings.Cut(p.Text, ":")
		if !ok || runes(lead) > longest || !isTaskHeading(lead) {
			continue
		}
		leads = append(leads, lead)
		addSentences(rep, rest, p.ID)
	}
	return leads
}

func addSentences(rep *data.Report, text, id string) {
	rs := []rune(text)
	for _, s := range viet.Sentences(text) {
		addTask(rep, string(rs[s.Start:s.End]), id)
	}
}

// beginsForward reports whether a paragraph begins with the time to come:
// "Thời gian tới, …", "Trong tháng 10, …" behind September.
func beginsForward(text string, own data.Period) bool {
	const reach = 40 // code points
	start := firstRunes(text, reach)
	fold := viet.Fold(start)
	if hasAnyPrefix(fold, "thoi gian toi,", "trong thoi gian toi,", "thang toi,", "quy toi,", "tu nay den cuoi nam,") {
		return true
	}
	return hasAnyPrefix(fold, "trong ", "sang ", "buoc sang ", "thang ", "quy ") && !strings.Contains(fold, "du kien") && looksForward(strings.SplitN(start, ",", 2)[0], own)
}
