package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// articleActions are the words of a sentence that sets a task; folded.
var articleActions = []string{" se ", " can ", " phai ", "tap trung", "tiep tuc", "tang cuong", "quan tam", "nang cao", "trien khai", "day manh", "thuc hien", "chi dao", "lanh dao", "xay dung", "quan ly", "chuan bi", "de nghi", "phan dau", "to chuc", "thu ngan sach", "ra soat"}

// pickArticleTasks takes the tasks of an article: from the paragraph that
// speaks of the next period or the time to come on, sentence by sentence.
func pickArticleTasks(rep *data.Report) {
	open := false
	for i, p := range rep.Passages {
		if i == 0 && len(rep.Passages) > 2 {
			continue // the lead tells of the meeting
		}
		if p.Kind != data.ParagraphPassage && p.Kind != data.ItemPassage {
			continue
		}
		open = open || opensTasks(p.Text, rep.Header)
		if !open || closesArticle(p.Text) {
			continue
		}
		rs := []rune(p.Text)
		for _, s := range viet.Sentences(p.Text) {
			text := withoutLead(string(rs[s.Start:s.End]))
			if isArticleTask(text) {
				addTask(rep, text, p.ID)
			}
		}
	}
}

// turns are words with which an article turns to what is to come; folded.
var turns = []string{"thoi gian toi", "tu nay den cuoi nam", "thang cuoi nam", "thang toi", "quy toi", "thang tiep theo", "quy tiep theo", "buoc sang", "yeu cau cac", "de nghi cac"}

// opensTasks reports whether a paragraph turns to what is to come.
func opensTasks(text string, h data.Header) bool {
	f := viet.Fold(text)
	if containsAny(firstRunes(f, 300), turns...) {
		return true
	}
	if !containsAny(f, "tap trung", "quyet tam", "nhiem vu", "phan dau", "giai phap") {
		return false
	}
	for _, m := range viet.Periods(text) {
		if m.In(h.Period.Start.Year) == h.NextPeriod && !h.NextPeriod.IsZero() && m.Start < 300 {
			return true
		}
	}
	return false
}

func closesArticle(text string) bool {
	f := viet.Fold(firstRunes(text, 60))
	return hasAnyPrefix(f, "voi su lanh dao", "voi su quyet tam", "voi tinh than", "tin tuong", "dip nay", "nhan dip", "tai hoi nghi") || containsAny(viet.Fold(text), "tin tuong rang")
}

// withoutLead cuts "Trên lĩnh vực …:" off a sentence.
func withoutLead(s string) string {
	f := viet.Fold(firstRunes(s, 120))
	if i := strings.Index(f, ": "); i > 0 && hasAnyPrefix(f, "tren linh vuc", "ve linh vuc", "trong linh vuc", "linh vuc", "doi voi") {
		return s[byteOfRune(s, runes(f[:i+2])):]
	}
	return s
}

func isArticleTask(s string) bool {
	f := viet.Fold(s)
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ";") || hasAnyPrefix(f, "voi ", "dong chi", "phat bieu", "theo ") {
		return false
	}
	return containsAny(" "+f, articleActions...)
}
