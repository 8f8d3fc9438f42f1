package figure

// pause says how strongly a token ends what was said before it.
type pause uint8

const (
	noPause pause = iota
	commaPause
	colonPause
	partPause     // ;
	sentencePause // . ! ?
)

// pauseAt is the pause of token i. Marks between quotation marks end nothing;
// an ellipsis in the middle of a sentence is a comma.
func (l *line) pauseAt(i int) pause {
	t := l.at(i)
	if t.kind != punctToken || t.quoted || t.soft {
		return noPause
	}
	switch t.punct {
	case ',':
		return commaPause
	case ':':
		return colonPause
	case ';':
		return partPause
	case '.', '!', '?', '…':
		return l.stopAt(i)
	}
	return noPause
}

// stopAt decides whether the dot at i ends a sentence: not before a small
// letter or another mark, not behind an abbreviation.
func (l *line) stopAt(i int) pause {
	next := l.at(i + 1)
	if i+1 >= len(l.toks) {
		return sentencePause
	}
	if next.kind == punctToken && next.glued {
		return noPause // "...", ".,": the last one decides
	}
	if next.glued && next.kind != punctToken {
		return noPause
	}
	if next.kind == wordToken && !next.upper && !next.fresh {
		if l.isPunct(i-1, '.') || l.at(i).punct == '…' {
			return commaPause
		}
		return noPause
	}
	if isOneOf(l.word(i-1), "tp", "tx", "tt", "ths", "ts", "gs", "pgs", "bs", "đ") && next.kind == wordToken {
		return noPause
	}
	return sentencePause
}
