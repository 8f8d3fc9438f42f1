package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/store"
	"khobaocao/data/viet"
)

const oneSlip = "one slip"

// recall tells how often the report meant is among the first few.
func recall(ctx context.Context, s *store.Store, queries []drawn) error {
	engine := search.New(s)
	dice := rand.New(rand.NewPCG(3, 4))
	for _, way := range []struct {
		name  string
		typed func(string) string
	}{
		{"as written", func(w string) string { return w }},
		{"without marks", viet.Fold},
		{oneSlip, func(w string) string { return slip(dice, w) }},
		{"raw Telex", telex},
	} {
		found, again := 0, 0
		var missed []string
		for _, q := range queries {
			text := way.typed(q.words)
			answer, err := engine.Search(ctx, data.Query{Text: text})
			for try := 0; err == nil && way.name == oneSlip && answer.Instead == "" && try < 5 && len(reports(answer)) >= firstFew; try++ {
				again++ // it happens to be another question, that many reports answer as typed
				text = way.typed(q.words)
				answer, err = engine.Search(ctx, data.Query{Text: text})
			}
			if err != nil {
				return fmt.Errorf("query %q: %w", text, err)
			}
			few := reports(answer)
			if slices.Contains(few[:min(firstFew, len(few))], q.report) {
				found++
			} else if len(missed) < 3 {
				missed = append(missed, text)
			}
		}
		fmt.Printf("recall, %s: %.1f %% of %d in the first %d; missed %q, %d drawn anew\n", way.name, 100*float64(found)/float64(len(queries)), len(queries), firstFew, missed, again)
	}
	return nil
}

// timedQueries is how many of the drawn queries are typed, half of them with a
// slip.
const timedQueries = 200

// common are words that nearly every report holds.
var common = []string{"báo cáo", "thực hiện", "trong tháng", "đạt", "và", "của", "nhiệm vụ trọng tâm", "tỷ đồng", "ubnd xã", "thu ngân sách"}

// keystrokes times the first page of results for every keystroke.
func keystrokes(ctx context.Context, s *store.Store, queries []drawn) error {
	dice := rand.New(rand.NewPCG(5, 6))
	plain, slipped := slices.Clone(common), []string{}
	for i, q := range queries[:timedQueries-len(common)] {
		if i%2 == 0 {
			plain = append(plain, q.words)
		} else {
			slipped = append(slipped, slip(dice, q.words))
		}
	}
	for _, set := range []struct {
		name    string
		queries []string
	}{{"plain", plain}, {"with a slip", slipped}} {
		took, err := typed(ctx, search.New(s), set.queries)
		if err != nil {
			return err
		}
		at := func(p int) float64 { return float64(took[(len(took)-1)*p/100].Microseconds()) / 1000 }
		fmt.Printf("%d keystrokes of %d queries %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms\n", len(took), len(set.queries), set.name, at(50), at(95), at(99))
	}
	return nil
}

func typed(ctx context.Context, engine *search.Engine, queries []string) ([]time.Duration, error) {
	var took []time.Duration
	for _, q := range queries {
		runes := []rune(q)
		for n := 1; n <= len(runes); n++ {
			began := time.Now()
			if _, err := engine.Search(ctx, data.Query{Text: string(runes[:n])}); err != nil {
				return nil, fmt.Errorf("query %q: %w", string(runes[:n]), err)
			}
			took = append(took, time.Since(began))
		}
	}
	slices.Sort(took)
	return took, nil
}
