package find

import (
	"context"

	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// found is an answer and, where a filter leaves nothing of it, the answer
// without the filter.
type found struct{ within, outside data.Answer }

func (p *Page) ask(ctx context.Context, q data.Query, filtered bool) (out found, err error) {
	out.within, err = p.source.Search(ctx, q)
	if err != nil || !filtered || len(out.within.Hits)+len(out.within.Figures) > 0 {
		return out, err
	}
	q.Filter = data.Filter{}
	out.outside, err = p.source.Search(ctx, q)
	return out, err
}

// nothing says what to try when nothing fits.
func (p *Page) nothing() fyne.CanvasObject {
	hint, actions := msg.FindNoHitWords, []kit.Action(nil)
	if n := len(p.outside.Hits) + len(p.outside.Figures); n > 0 {
		title := msg.FindOutside(n, p.outside.More)
		p.count.SetText(title)
		return kit.Empty(theme.Current().Icon("search"), title, msg.FindOutsideHint, kit.Action{Label: msg.FindDropFilter, Primary: true, Do: p.filters.clear})
	}
	if p.filters.any() {
		hint = msg.FindNoHitFilter
		actions = append(actions, kit.Action{Label: msg.Clear, Primary: true, Do: p.filters.clear})
	}
	return kit.Empty(theme.Current().Icon("search"), msg.FindNoHit, hint, actions...)
}
