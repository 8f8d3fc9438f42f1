package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// tasks is the tab with what the left report promised and the right one says
// of it.
type tasks struct {
	content fyne.CanvasObject
	list    *kit.Items
	none    *kit.Text
	pairs   []data.TaskPair
}

func newTasks(p *Page) *tasks {
	t := &tasks{list: kit.NewItems(), none: kit.NewText(msg.CompareNoTasks).Inked(theme.ColorSecond).Shrinking(80)}
	t.list.OnOpen = func(i int) {
		if pair := t.pairs[i]; pair.Evidence != "" {
			p.open(true, pair.Evidence, 0, 0)
		} else {
			p.open(false, pair.Task.Passage, 0, 0)
		}
	}
	t.content = container.NewStack(t.list, container.NewCenter(t.none))
	return t
}

func (t *tasks) show(c data.Comparison) {
	t.pairs = c.Tasks
	t.none.Hidden = len(t.pairs) > 0
	items := make([]kit.Item, len(t.pairs))
	for i, pair := range t.pairs {
		item := kit.Item{Sign: "?", Ink: fyne.ThemeColorName(theme.ColorBehind), Head: kit.Marked{Text: pair.Task.Text}, Note: msg.CompareTaskUnseen}
		if pair.Evidence != "" {
			item.Sign, item.Ink = "+", theme.ColorGood
			item.Body, item.Note = kit.Marked{Text: pair.Text, Muted: true}, msg.CompareTaskSeen
		}
		items[i] = item
	}
	t.list.SetItems(items)
}
