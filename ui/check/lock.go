package check

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// prefBy holds who locked a figure last.
const prefBy = "check.by"

// lockBar is the line below the text that locks the chosen figure of an
// indicator, or frees it.
type lockBar struct {
	page    *Page
	text    *kit.Text
	button  *widget.Button
	content *fyne.Container
	at      *data.Observation
	locked  *data.Locked
}

func newLockBar(p *Page) *lockBar {
	b := &lockBar{page: p, text: kit.NewText("").Inked(theme.ColorSecond).Giving()}
	b.button = widget.NewButton(msg.CheckLock, b.tapped)
	b.content = container.NewVBox(kit.HLine(), container.NewPadded(container.NewBorder(nil, nil, nil, b.button, b.text)))
	return b
}

// show offers what can be done with a figure; "" is none.
func (b *lockBar) show(figure string) {
	b.at, b.locked = b.page.observation(figure), nil
	b.button.SetText(msg.CheckLock)
	if b.at == nil {
		b.text.SetText(msg.CheckNoFigure)
		b.button.Disable()
		return
	}
	ind, _ := b.page.tools.Indicator(b.at.Indicator)
	line := msg.LockOffer(ind.Name, b.at.Period, *b.at.Values.Value, ind.Unit)
	for i := range b.page.got.Locked {
		if l := &b.page.got.Locked[i]; l.Indicator == b.at.Indicator && l.Period == b.at.Period && l.Basis == b.at.Basis {
			b.locked = l
			line = ind.Name + ": " + msg.LockedLine(*l, ind.Unit)
			b.button.SetText(msg.CheckUnlock)
		}
	}
	b.text.SetText(line)
	b.button.Enable()
}

// observation is what the report says of an indicator by a figure, or nil.
func (p *Page) observation(figure string) *data.Observation {
	for _, f := range p.got.Report.Figures {
		if f.ID != figure {
			continue
		}
		for i := range p.got.Own {
			if o := &p.got.Own[i]; o.Values.Value != nil && o.Source.Passage == f.Passage && o.Source.Start == f.Start && o.Source.End == f.End {
				return o
			}
		}
	}
	return nil
}

func (b *lockBar) tapped() {
	if b.at == nil {
		return
	}
	if l := b.locked; l != nil {
		b.keep(func(ctx context.Context) error { return b.page.keeper.Unlock(ctx, *l) })
		return
	}
	by := kit.NewEntry("")
	if b.page.prefs != nil {
		by.SetText(b.page.prefs.String(prefBy))
	}
	kind := widget.NewRadioGroup([]string{msg.CheckLockFinal, msg.CheckLockGuess}, nil)
	kind.Horizontal = true
	if kind.SetSelected(msg.CheckLockFinal); b.at.Estimate {
		kind.SetSelected(msg.CheckLockGuess)
	}
	o := *b.at
	d := dialog.NewForm(msg.CheckLockTitle, msg.CheckLockTitle, msg.Cancel, []*widget.FormItem{
		widget.NewFormItem("", widget.NewLabel(b.text.Text())),
		widget.NewFormItem(msg.CheckLockBy, by), widget.NewFormItem(msg.CheckLockKind, kind),
	}, func(yes bool) {
		if yes {
			b.lock(o, by.Text, kind.Selected == msg.CheckLockGuess)
		}
	}, b.page.cb.Window())
	d.Resize(fyne.NewSize(520, 0))
	d.Show()
}

// lock has the archive hold every later text against a value.
func (b *lockBar) lock(o data.Observation, by string, estimate bool) {
	if b.page.prefs != nil {
		b.page.prefs.SetString(prefBy, by)
	}
	h := &b.page.got.Report.Header
	source := o.Source
	source.Report = b.page.got.Report.ID
	x := data.Locked{Indicator: o.Indicator, Unit: data.UnitRef{Name: h.Unit, Level: h.Level}, Period: o.Period, Basis: o.Basis,
		Value: *o.Values.Value, Estimate: estimate, By: by, At: time.Now(), Source: source}
	b.keep(func(ctx context.Context) error { return b.page.keeper.Lock(ctx, x) })
}

// keep writes and checks again.
func (b *lockBar) keep(write func(ctx context.Context) error) {
	task.Do(b.page.runner, "check.lock", func(ctx context.Context) (struct{}, error) { return struct{}{}, write(ctx) },
		func(_ struct{}, err error) {
			if err != nil {
				b.page.failed(err)
				return
			}
			b.page.again()
		})
}
