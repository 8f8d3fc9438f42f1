package search

import (
	"context"
	"slices"
	"strings"

	"khobaocao/data/viet"
)

// loosened drops the marks: a tone was wrong.
func (t *tries) loosened(ctx context.Context) (bool, error) {
	parts, changed := t.mapped(func(w Word) (Word, bool) {
		if !w.Marked() || w.Number {
			return w, false
		}
		return plainWord(w.Folded, w.Prefix), true
	})
	if !changed {
		return false, nil
	}
	found, err := t.ask(ctx, parts, true)
	if err != nil || found {
		return found, err
	}
	return t.ask(ctx, parts, false)
}

// typedRaw makes raw keystrokes letters where the archive does not know the word
// as it stands.
func (t *tries) typedRaw(ctx context.Context) (bool, error) {
	var parts []Run
	changed := false
	for _, run := range t.side.parts {
		meant, ok := viet.FromVNI(run[0].piece) // its keys are cut into words and numbers
		if !ok && len(run) == 1 && !run[0].Marked() {
			times, err := t.session.engine.index.Times(ctx, run[0].Folded)
			if err != nil {
				return false, err
			}
			if times == 0 {
				meant, ok = viet.FromTelex(run[0].Folded)
			}
		}
		if ok {
			run, changed = Run{markedWord(meant, run[len(run)-1].Prefix)}, true
		}
		parts = append(parts, run)
	}
	if !changed {
		return false, nil
	}
	found, err := t.ask(ctx, parts, true)
	if err != nil || found {
		return found, err
	}
	return t.ask(ctx, parts, false)
}

// mapped changes words of the side one by one.
func (t *tries) mapped(change func(Word) (Word, bool)) (parts []Run, changed bool) {
	for _, run := range t.side.parts {
		out := make(Run, len(run))
		for i, w := range run {
			meant, did := change(w)
			out[i], changed = meant, changed || did
		}
		parts = append(parts, out)
	}
	return parts, changed
}

func plainWord(folded string, prefix bool) Word {
	w := Word{Term: Term{Written: folded, Folded: folded}, Prefix: prefix, piece: folded}
	w.prepare(folded)
	return w
}

func markedWord(written string, prefix bool) Word {
	w := Word{Term: Term{Written: strings.ToLower(viet.Unify(written)), Folded: viet.Key(written)}, Prefix: prefix, piece: written}
	w.prepare(written)
	return w
}

// recut parts a word in two, and joins two words in one.
func (t *tries) recut(ctx context.Context) (bool, error) {
	index := t.session.engine.index
	for i, run := range t.side.parts {
		if len(run) != 1 || run[0].Number {
			continue
		}
		word := run[0].Folded
		if times, err := index.Times(ctx, word); err != nil || times > 0 {
			if err != nil {
				return false, err
			}
			continue
		}
		for at := 2; at+2 <= len(word); at++ {
			known, err := t.allKnown(ctx, word[:at], word[at:])
			if err != nil {
				return false, err
			}
			if !known {
				continue
			}
			parts := slices.Concat(t.side.parts[:i], []Run{{plainWord(word[:at], false)}, {plainWord(word[at:], run[0].Prefix)}}, t.side.parts[i+1:])
			if found, err := t.ask(ctx, parts, true); err != nil || found {
				return found, err
			}
		}
	}
	for i := 0; i+1 < len(t.side.parts); i++ {
		a, b := t.side.parts[i], t.side.parts[i+1]
		if len(a) != 1 || len(b) != 1 || a[0].Number || b[0].Number {
			continue
		}
		word := a[0].Folded + b[0].Folded
		if times, err := index.Times(ctx, word); err != nil || times == 0 {
			if err != nil {
				return false, err
			}
			continue
		}
		parts := slices.Concat(t.side.parts[:i], []Run{{plainWord(word, b[0].Prefix)}}, t.side.parts[i+2:])
		if found, err := t.ask(ctx, parts, true); err != nil || found {
			return found, err
		}
	}
	return false, nil
}
