package msg

import (
	"strings"

	"khobaocao/data"
)

// Sentences of the searches that are kept.
const (
	SaveSearch         = "Lưu tìm kiếm này"
	SearchSaved        = "Đã lưu"
	SearchKept         = "Đã lưu tìm kiếm. Khi thêm báo cáo khớp, chương trình sẽ báo."
	SearchPin          = "Ghim lên đầu"
	SearchUnpin        = "Bỏ ghim"
	SearchDrop         = "Bỏ lưu"
	SearchDropped      = "Đã bỏ một tìm kiếm đã lưu."
	SearchDroppedShort = "bỏ một tìm kiếm đã lưu"
	SavedTitle         = "Tìm kiếm đã lưu"
	SavedSee           = "Xem"
	FindFresh          = "Báo cáo mới thêm"
)

// SavedName is a saved search in one line: its words, then what narrows it.
func SavedName(text string, f data.Filter) string {
	parts := []string{text}
	for _, u := range f.Units {
		parts = append(parts, u.String())
	}
	for _, y := range f.Years {
		parts = append(parts, YearWord(y))
	}
	for _, k := range f.Periods {
		parts = append(parts, PeriodKindName(k))
	}
	for _, k := range f.Kinds {
		parts = append(parts, Capital(k))
	}
	return strings.Join(parts, " · ")
}

// SavedNews says what is new to a saved search.
func SavedNews(fresh int, more, pinned bool) string {
	s := "Chưa có báo cáo mới"
	if fresh > 0 {
		s = atLeast(fresh, more) + " báo cáo mới"
	}
	if pinned {
		s = "Ghim · " + s
	}
	return s
}

// SavedFound tells that reports just added fit a saved search.
func SavedFound(fresh int, more bool, text string) string {
	return "Có " + atLeast(fresh, more) + " báo cáo mới khớp tìm kiếm “" + text + "”"
}

// SavedFoundMany tells that there is news for several saved searches.
func SavedFoundMany(searches int) string {
	return "Có báo cáo mới khớp " + Number(searches) + " tìm kiếm đã lưu"
}

func atLeast(n int, more bool) string {
	if more {
		return "từ " + Number(n)
	}
	return Number(n)
}
