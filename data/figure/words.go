package figure

// class tells what a single word does, as a set.
type class uint16

const (
	linkWord class = 1 << iota
	notNoun
	yearHead
	dateHead
	nameCount
	docLetter // letters that only symbols of documents have
)

var classOf = makeClasses()

func makeClasses() map[string]class {
	all := map[string]class{}
	for _, part := range []struct {
		text string
		c    class
	}{{linkWords, linkWord}, {notNounWords, notNoun}, {yearHeads, yearHead}, {dateHeads, dateHead}, {nameCounts, nameCount}} {
		for word := range makePhrases(part.text) {
			all[word] |= part.c
		}
	}
	return all
}

var (
	verbPhrases       = makePhrases(doingVerbs)
	openerPhrases     = makePhrases(openers)
	softOpenerPhrases = makePhrases(softOpeners)
	timePhraseTable   = makePhrases(timePhrases)
	approxPhrases     = makePhrases(approxWords)
	alwaysPhrases     = makePhrases(alwaysNames)
	weakPhrases       = makePhrases(weakNames)
	durationPhrases   = makePhrases(durationWords)
	nounHeadTable     = makePhrases(nounHeads)
	tailPhrases       = makePhrases(tailWords)
	keptTable         = makePhrases(keptPhrases)
	commaPhrases      = makePhrases(commaWords)
)

// isLink reports whether token i is a joining word and no second half of a
// longer one ("việc làm").
func (l *line) isLink(i int) bool {
	if l.at(i).class&linkWord == 0 {
		return false
	}
	if n, _, ok := wholeWords.at(l, i-1); ok && n >= 2 {
		return false
	}
	n, _, ok := wholeWords.at(l, i)
	return !ok || n < 2
}

// startsVerb reports whether a verb of doing begins at token i.
func (l *line) startsVerb(i int) bool {
	n, _, ok := verbPhrases.at(l, i)
	if !ok {
		return false
	}
	if k, _, noun := nounHeadTable.at(l, i); noun && k > n {
		return false // the "chi" of "chi bộ"
	}
	if n == 1 && i > 0 {
		if k, _, tail := tailPhrases.at(l, i-1); tail && k == 2 {
			return false // the "cấp" of "trung cấp"
		}
	}
	return true
}
