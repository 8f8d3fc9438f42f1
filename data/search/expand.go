package search

import (
	"context"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// completions is how many words of the archive an unfinished word may become
// in the index's eyes: the most frequent ones. A rarer one is found as soon as
// enough of it is typed; this bounds what a query of one letter costs.
const completions = 16

// runCompletions is the same for the last word of a quoted phrase: each of them
// is a phrase to look for.
const runCompletions = 6

// minNumberPrefix is from how many digits on a number may go on.
const minNumberPrefix = 2

// fits grades how a term of a text answers a word of the query: 0 not at all,
// 1 exactly. A marked word is strict, a plain one loose; an unfinished marked
// word without a tone yet fits words of any tone, because tones are typed last.
func (w *Word) fits(t *Term) float64 {
	if w.Number || t.Number {
		return w.fitsNumber(t)
	}
	switch {
	case t.Written == w.Written:
		return exactly
	case !w.Marked() && t.Folded == w.Folded:
		return loosely
	case !w.Prefix || !strings.HasPrefix(t.Folded, w.Folded):
		return 0
	case strings.HasPrefix(t.Written, w.Written):
		return begun
	case !w.Marked(), w.toneless && strings.HasPrefix(withoutTone(t.Written), w.Written):
		return begunLoosely
	}
	return 0
}

// Grades of a fit.
const (
	exactly      = 1.0
	loosely      = 0.85
	begun        = 0.7
	begunLoosely = 0.6
)

func (w *Word) fitsNumber(t *Term) float64 {
	if !w.Number || !t.Number {
		return 0
	}
	for i, plain := range w.numbers {
		switch {
		case plain == t.Folded && i == 0:
			return exactly
		case plain == t.Folded:
			return loosely
		case w.Prefix && len(plain) >= minNumberPrefix && strings.HasPrefix(t.Folded, plain):
			return begunLoosely
		}
	}
	return 0
}

// prepare fills what fits needs. A number typed with a comma before three
// digits may be thousands, an unfinished one with a mark too.
func (w *Word) prepare(typed string) {
	w.toneless = w.Prefix && withoutTone(w.Written) == w.Written
	if !w.Number {
		return
	}
	w.numbers = []string{w.Folded}
	digits := strings.TrimLeft(strings.NewReplacer(".", "", ",", "").Replace(typed), "0")
	comma := strings.LastIndexAny(typed, ",.")
	if digits != "" && digits != w.Folded && comma >= 0 && (w.Prefix || len(typed)-comma == 4) {
		w.numbers = append(w.numbers, digits)
	}
}

// tones are the combining marks of the five tones that are written.
const tones = "\u0300\u0301\u0303\u0309\u0323"

func withoutTone(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0 {
		return s
	}
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if strings.ContainsRune(tones, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s)))
}

// phrases writes a run for the index; an unfinished last word becomes several.
func (e *Engine) phrases(ctx context.Context, run Run) ([]Phrase, error) {
	head := make(Phrase, 0, len(run))
	for i := range run[:len(run)-1] {
		head = append(head, run[i].token())
	}
	last := &run[len(run)-1]
	most := completions
	if len(run) > 1 {
		most = runCompletions
	}
	tokens, err := e.tokens(ctx, last, most)
	if err != nil {
		return nil, err
	}
	out := make([]Phrase, len(tokens))
	for i, t := range tokens {
		out[i] = append(slices.Clone(head), t)
	}
	return out, nil
}

func (w *Word) token() Token {
	if w.Marked() {
		return Token{Text: w.Written, Marked: true}
	}
	return Token{Text: w.Folded}
}

// tokens lists what a word may be in the index: itself and, where it may go on,
// at most as many others.
func (e *Engine) tokens(ctx context.Context, w *Word, most int) ([]Token, error) {
	if w.Number {
		var out []Token
		for _, plain := range w.numbers {
			out = append(out, Token{Text: plain, Prefix: w.Prefix && len(plain) >= minNumberPrefix})
		}
		return out, nil
	}
	out := []Token{w.token()}
	if !w.Prefix {
		return out, nil
	}
	words, err := e.index.Complete(ctx, w.Folded, w.Marked(), completionsAsked)
	if err != nil {
		return nil, err
	}
	for _, word := range words {
		term := Term{Written: word, Folded: word}
		if w.Marked() {
			term.Folded = w.Folded // it begins so, says the index
		}
		if word != out[0].Text && w.fits(&term) > 0 {
			out = append(out, Token{Text: word, Marked: w.Marked()})
		}
		if len(out) > most {
			break
		}
	}
	return out, nil
}

// completionsAsked is more than completions, because the index does not know
// which marked words fit.
const completionsAsked = 10 * completions
