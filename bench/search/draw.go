package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/store"
	"khobaocao/data/viet"
)

const (
	drawnQueries = 500
	mostHolding  = 5 // reports that hold the words of a query
	firstFew     = 5 // among so many reports the one meant should be
	fewestWords  = 3
	mostWords    = 5
)

// drawn is a query with the report it was drawn from.
type drawn struct {
	words  string
	report int64
}

// draw takes runs of words from passages of random reports, such that few
// reports hold them. The same archive gives the same queries.
func draw(ctx context.Context, s *store.Store) ([]drawn, error) {
	all, err := s.Reports(ctx, data.Filter{})
	if err != nil {
		return nil, err
	}
	engine := search.New(s)
	dice := rand.New(rand.NewPCG(1, 2))
	var out []drawn
	for tries := 0; len(out) < drawnQueries; tries++ {
		if tries > 100*drawnQueries {
			return nil, fmt.Errorf("only %d queries could be drawn", len(out))
		}
		rep, err := s.Report(ctx, all[dice.IntN(len(all))].ID)
		if err != nil {
			return nil, err
		}
		words := runOf(dice, rep.Passages[dice.IntN(len(rep.Passages))].Text)
		if words == "" {
			continue
		}
		answer, err := engine.Search(ctx, data.Query{Text: `"` + words + `"`, Limit: mostHolding + 1})
		if err != nil {
			return nil, err
		}
		if n := len(reports(answer)); n > 0 && n <= mostHolding {
			out = append(out, drawn{words, rep.ID})
		}
	}
	return out, nil
}

// runOf is a run of words, numbers among them; signs only at its end, where they
// are cut off. Generated reports repeat their sentences, so that it is often a
// number beside the words that few others hold.
func runOf(dice *rand.Rand, text string) string {
	fields := strings.Fields(text)
	n := fewestWords + dice.IntN(mostWords-fewestWords+1)
	if len(fields) < n {
		return ""
	}
	at := dice.IntN(len(fields) - n + 1)
	words := slices.Clone(fields[at : at+n])
	words[n-1] = strings.TrimRight(words[n-1], ".,;:)%")
	letters := 0
	for _, w := range words {
		switch {
		case w != "" && strings.Trim(w, "0123456789.,") == "":
		case len(w) > 2 && strings.IndexFunc(w, func(r rune) bool { return !isLetter(r) }) < 0:
			letters++
		default:
			return ""
		}
	}
	if letters < n-1 {
		return ""
	}
	return strings.ToLower(strings.Join(words, " "))
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 }

// reports lists the reports of an answer in its order: those of figures first,
// as the page shows them.
func reports(a data.Answer) []int64 {
	var out []int64
	seen := map[int64]bool{}
	add := func(id int64) {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	for _, h := range a.Hits {
		add(h.Report)
	}
	return out
}

// slip puts one slip of the hand into one word.
func slip(dice *rand.Rand, words string) string {
	fields := strings.Fields(viet.Fold(words))
	for range 20 {
		i := dice.IntN(len(fields))
		w := fields[i]
		if len(w) < 3 || w[0] < 'a' { // numbers are never meant otherwise
			continue
		}
		at := dice.IntN(len(w) - 1)
		switch dice.IntN(4) {
		case 0: // wrong
			w = w[:at] + string(rune('a'+dice.IntN(26))) + w[at+1:]
		case 1: // missing
			w = w[:at] + w[at+1:]
		case 2: // doubled
			w = w[:at+1] + w[at:]
		case 3: // swapped
			w = w[:at] + string(w[at+1]) + string(w[at]) + w[at+2:]
		}
		if w != fields[i] {
			fields[i] = w
			break
		}
	}
	return strings.Join(fields, " ")
}

// telexKeys are the keys of the letters with a shape, and of the tones by the
// combining marks that stand for them.
var telexKeys = strings.NewReplacer("â", "aa", "ă", "aw", "ê", "ee", "ô", "oo", "ơ", "ow", "ư", "uw", "đ", "dd")

// telex types words raw: the tone's key at the end of its syllable.
func telex(words string) string {
	fields := strings.Fields(words)
	for i, w := range fields {
		var bare []rune
		key := ""
		for _, r := range w {
			b, tone := untoned(r)
			bare = append(bare, b)
			key += tone
		}
		fields[i] = telexKeys.Replace(string(bare)) + key
	}
	return strings.Join(fields, " ")
}

// toneRows are the vowels in the order: none, f, s, r, x, j.
var toneRows = []string{"aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"}

func untoned(r rune) (rune, string) {
	for _, row := range toneRows {
		letters := []rune(row)
		for i, v := range letters {
			if v == r && i > 0 {
				return letters[0], "fsrxj"[i-1 : i]
			}
		}
	}
	return r, ""
}
