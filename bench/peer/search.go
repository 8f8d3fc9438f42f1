package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"khobaocao/data"
	searching "khobaocao/data/search"
	"khobaocao/data/store"
)

// queries are what people type: with marks and without, phrases, fields,
// numbers, rare and common words.
var queries = []string{
	"thu ngân sách", "thu ngan sach", "\"bảo hiểm y tế\"", "bao hiem y te", "bhyt", "ket nap dang vien", "kết nạp đảng viên",
	"tai nan giao thong", "phạm pháp hình sự", "giải ngân", "giai ngan von dau tu cong", "hộ nghèo", "ho ngheo da chieu",
	"tiêm chủng", "lúa", "lua dong xuan", "đàn lợn", "dan lon", "khai sinh", "nghĩa vụ quân sự", "nghia vu quan su", "nông thôn mới",
	"nong thon moi", "thủ tục hành chính", "thu tuc hanh chinh dung han", "quý 1 2024", "kỳ:2024 thu ngân sách", "đv:liên giang hộ nghèo",
	"loại:báo cáo việc làm", "năm:2023 dân số", "việc làm mới", "viec lam", "-lúa diện tích", "đất đai OR môi trường", "cải cách hành chính",
	"chuyển đổi số", "chuyen doi so", "an toàn thực phẩm", "báo cáo", "bao cao", "trong tháng", "thực hiện", "đạt", "và", "của huyện",
	"nhiệm vụ trọng tâm", "phòng chống thiên tai", "tet nguyen dan", "cây xanh", "không có từ này đâu",
}

// search times the first page of results for every keystroke of each query.
func search(archive string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, archive)
	if err != nil {
		return err
	}
	defer s.Close()
	engine := searching.New(s)
	var took []time.Duration
	empty := 0
	for _, q := range queries {
		runes := []rune(q)
		for n := 1; n <= len(runes); n++ {
			began := time.Now()
			answer, err := engine.Search(ctx, data.Query{Text: string(runes[:n])})
			took = append(took, time.Since(began))
			if err != nil {
				return fmt.Errorf("query %q: %w", string(runes[:n]), err)
			}
			if n == len(runes) && len(answer.Hits) == 0 && len(answer.Figures) == 0 {
				empty++
			}
		}
	}
	slices.Sort(took)
	at := func(p int) float64 { return ms(took[(len(took)-1)*p/100]) }
	fmt.Printf("search, %d keystrokes of %d queries: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; %d queries without a hit\n",
		len(took), len(queries), at(50), at(95), at(99), empty)
	return nil
}
