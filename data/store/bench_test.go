package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/store"
	"khobaocao/data/store/storetest"
)

// saveBatch is how many reports share a transaction, as the importer does it.
const saveBatch = 64

func fill(b testing.TB, dir string, filings []data.Filing) *store.Store {
	b.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, dir)
	if err != nil {
		b.Fatal(err)
	}
	for batch := range slices.Chunk(filings, saveBatch) {
		if _, err := s.Save(ctx, batch); err != nil {
			b.Fatal(err)
		}
	}
	return s
}

func BenchmarkSave(b *testing.B) {
	const reports = 2000
	filings := storetest.Make(reports)
	text := 0
	for _, f := range filings {
		for _, p := range f.Report.Passages {
			text += len(p.Text)
		}
	}
	for b.Loop() {
		s := fill(b, b.TempDir(), filings)
		b.StopTimer()
		all, index := sizes(b, s.Dir())
		b.ReportMetric(all/float64(text), "archive-bytes/byte")
		b.ReportMetric(index/float64(text), "index-bytes/byte")
		_ = s.Close()
		b.StartTimer()
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/reports, "µs/report")
	b.ReportMetric(float64(text)/reports, "bytes/report")
}

// sizes are the bytes of the whole database and of its full-text tables.
func sizes(b *testing.B, dir string) (all, index float64) {
	b.Helper()
	db, err := sql.Open("sqlite3", filepath.Join(dir, "khobaocao.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.QueryRow(`SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size),
		(SELECT sum(length(block)) FROM passage_index_data) + (SELECT sum(length(block)) FROM title_index_data)
		+ (SELECT sum(length(block)) FROM subject_index_data) + (SELECT 12 * count(*) FROM passage_index_docsize)
		+ (SELECT 12 * count(*) FROM subject_index_docsize)`).Scan(&all, &index); err != nil {
		b.Fatal(err)
	}
	return all, index
}

// typed are 50 queries; the benchmark asks each of them letter by letter, as
// the window does.
var typed = []string{
	"thu ngân sách", "thu ngan sach", "giải ngân vốn đầu tư công", "giai ngan", "bảo hiểm y tế", "bhyt", "hộ nghèo", "ho ngheo",
	"kết nạp đảng viên", "ket nap dang vien moi", "tai nạn giao thông", "phạm pháp hình sự", "\"an ninh trật tự\"", "và", "của", "công tác",
	"nhân dân", "thực hiện", "đạt kế hoạch", "so với cùng kỳ", "chuyển đổi số", "cải cách hành chính", "hồ sơ trực tuyến", "8.713", "12.345 trường hợp",
	"tháng 3/2024", "giải ngân tháng 3", "346", "346/BC-UBND", "số:346", "đv:\"An Bình\" hộ nghèo", "đv:an ma túy", "kỳ:\"quý 1 2024\" lúa", "năm:2023 dân quân",
	"sốt xuất huyết", "sot xuat huyet", "ma túy cờ bạc", "cháy nổ OR đuối nước", "lúa -lợn", "đàn lợn", "Hòa Phú", "hoà phú tháng 5", "thủy lợi",
	"liệt sĩ", "mầm non tiểu học", "tuyển quân", "rác thải môi trường", "quy hoạch cán bộ", "lễ hội di tích", "x",
}

func BenchmarkSearch(b *testing.B) {
	for _, n := range []int{2000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			filings := storetest.Make(n)
			s := fill(b, b.TempDir(), filings)
			defer func() { _ = s.Close() }()
			filings = nil
			engine := search.New(s)
			ctx := context.Background()
			_, _ = s.Complete(ctx, "a", false, 1) // the words are read once
			var took, used []time.Duration
			worst := map[string]time.Duration{}
			for b.Loop() {
				for _, q := range typed {
					rs := []rune(q)
					for end := 1; end <= len(rs); end++ {
						began, cpu := time.Now(), processorTime()
						if _, err := engine.Search(ctx, data.Query{Text: string(rs[:end])}); err != nil {
							b.Fatal(err)
						}
						t := time.Since(began)
						took = append(took, t)
						cpu = processorTime() - cpu
						used = append(used, cpu)
						worst[string(rs[:end])] = max(worst[string(rs[:end])], cpu)
					}
				}
			}
			slices.Sort(took)
			slices.Sort(used)
			ms := func(all []time.Duration, share float64) float64 {
				return float64(all[int(share*float64(len(all)-1))].Microseconds()) / 1000
			}
			b.ReportMetric(ms(took, 0.50), "ms-p50")
			b.ReportMetric(ms(took, 0.95), "ms-p95")
			b.ReportMetric(ms(took, 0.99), "ms-p99")
			b.ReportMetric(ms(used, 0.50), "cpu-ms-p50")
			b.ReportMetric(ms(used, 0.95), "cpu-ms-p95")
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(m.HeapAlloc)/(1<<20), "MB-heap")
			if testing.Verbose() {
				slowest(b, worst)
			}
		})
	}
}

func slowest(b *testing.B, worst map[string]time.Duration) {
	var queries []string
	for q := range worst {
		queries = append(queries, q)
	}
	slices.SortFunc(queries, func(x, y string) int { return int(worst[y] - worst[x]) })
	for _, q := range queries[:min(25, len(queries))] {
		b.Logf("%8.1f ms  %s", float64(worst[q].Microseconds())/1000, q)
	}
}

// BenchmarkLibrary lists what the first page shows at 10,000 reports.
func BenchmarkLibrary(b *testing.B) {
	s := fill(b, b.TempDir(), storetest.Make(10000))
	defer func() { _ = s.Close() }()
	ctx := context.Background()
	for _, c := range []struct {
		name string
		do   func() error
	}{
		{"Reports", func() error { _, err := s.Reports(ctx, data.Filter{}); return err }},
		{"Facets", func() error { _, err := s.Facets(ctx, data.Filter{Years: []int{2024}}); return err }},
		{"Report", func() error { _, err := s.Report(ctx, 5000); return err }},
		{"Observations", func() error { _, err := s.Observations(ctx, "made-3", nil); return err }},
		{"Known", func() error { _, _, err := s.Known(ctx, "00"); return err }},
		{"Open", func() error {
			again, err := store.Open(ctx, s.Dir())
			if err != nil {
				return err
			}
			return again.Close()
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if err := c.do(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
