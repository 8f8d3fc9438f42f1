package reader

import (
	"image/color"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// side is the panel at the right: figures, tasks, findings, the original.
type side struct {
	page     *Page
	content  fyne.CanvasObject
	tabs     *kit.Tabs
	figures  *figures
	tasks    *kit.Items
	findings *kit.Items
	source   *fyne.Container
	original *original
	sheet    *kit.Stage // the original's page above what is known of it, or that alone
	known    fyne.CanvasObject
	paged    fyne.CanvasObject
	looks    *kit.Text // how many findings are only worth a look
	none     [3]*kit.MarkedText
	checks   []check

	note      *kit.Entry // of the finding at hand
	seeButton *widget.Button
	marks     *fyne.Container
	seen      map[string]data.SeenFinding // by data.Finding.Key
	whole     bool                        // just opened, at no place: findings may come to the front
}

// check is one line of the findings: where it leads.
type check struct {
	figure  string
	passage string
	start   int    // code points of the passage
	key     string // data.Finding.Key; "" for what the reading was not sure of
	seen    bool
}

func newSide(p *Page) *side {
	s := &side{page: p, tasks: kit.NewItems(), findings: kit.NewItems(), source: container.NewVBox(),
		looks: kit.NewText("").Inked(theme.ColorSecond).Shrinking(60)}
	s.figures = newFigures(p)
	s.original = newOriginal(p)
	s.marks = s.newMarks()
	s.known = container.NewVScroll(container.NewPadded(s.source))
	s.sheet = kit.NewStage(s.known)
	s.tasks.OpenOnTap, s.findings.OpenOnTap = true, true
	s.tasks.OnCaret = func(i int) { p.text.Jump(p.report.Tasks[i].Passage, 0) }
	s.findings.OnCaret = s.openCheck
	for i, text := range []string{msg.ReaderNoFigures, msg.ReaderNoTasks, msg.ReaderNoFindings} {
		s.none[i] = kit.NewMarkedText(kit.Marked{Text: text, Muted: true})
	}
	over := func(o fyne.CanvasObject, i int) fyne.CanvasObject {
		return container.NewStack(o, container.NewVBox(container.NewPadded(container.NewPadded(s.none[i]))))
	}
	s.tabs = kit.NewTabs(
		kit.Tab{Title: msg.ReaderFigures, Object: over(s.figures.content, 0)},
		kit.Tab{Title: msg.ReaderTasks, Object: over(s.tasks, 1)},
		kit.Tab{Title: msg.ReaderFindings, Object: container.NewBorder(container.NewPadded(s.looks), s.marks, nil, nil, over(s.findings, findingsTab))},
		kit.Tab{Title: msg.ReaderSource, Object: s.sheet},
	)
	s.tabs.OnSelect = func(i int) { s.original.inSight(i == sourceTab) }
	s.content = s.tabs
	return s
}

func (s *side) show(rep *data.Report, sum data.Summary, original string) {
	s.figures.show(rep)
	s.tasks.SetItems(taskItems(rep))
	s.seen = nil
	s.showSource(rep.Header, sum, original)
	if s.original.show(sum.Format, original) {
		s.sheet.Put(s.overPage())
	} else {
		s.sheet.Put(s.known)
	}
	for i, n := range []int{len(rep.Figures), len(rep.Tasks)} {
		s.none[i].Hidden = n > 0
		s.tabs.SetCount(i, n)
	}
	s.showFindings()
}

// chooseFigure selects a figure's row, when it was chosen in the text.
func (s *side) chooseFigure(id string) {
	s.original.choose(id)
	if s.original.open && s.original.path != "" {
		return // the page shows where it stands
	}
	s.figures.choose(id)
	s.tabs.Select(0)
}

// sourceTab is the place of the original among the tabs.
const sourceTab = 3

// knownHeight is the room for what is known of a file, below its page.
const knownHeight = 150

// overPage is the page of the original above what is known of it.
func (s *side) overPage() fyne.CanvasObject {
	if s.paged == nil {
		room := canvas.NewRectangle(color.Transparent)
		room.SetMinSize(fyne.NewSize(0, knownHeight))
		s.paged = container.NewBorder(nil, container.NewStack(room, s.known), nil, nil, s.original.content)
	}
	return s.paged
}

func taskItems(rep *data.Report) []kit.Item {
	items := make([]kit.Item, len(rep.Tasks))
	for i, t := range rep.Tasks {
		items[i] = kit.Item{Body: kit.Marked{Text: t.Text}}
	}
	return items
}

func (s *side) showSource(h data.Header, sum data.Summary, original string) {
	s.source.RemoveAll()
	add := func(name, value string, text fyne.CanvasObject) {
		if value == "" {
			return
		}
		s.source.Add(kit.NewText(name).Inked(theme.ColorSecond))
		s.source.Add(text)
	}
	line := func(name, value string) {
		text := widget.NewLabel(value)
		text.Wrapping, text.Selectable = fyne.TextWrapWord, true
		add(name, value, text)
	}
	path := func(name, value string) { // without blanks: breaks between its words
		add(name, value, container.NewPadded(kit.NewMarkedText(kit.Marked{Text: value})))
	}
	line(msg.ReaderSourceTitle, h.Title)
	line(msg.ReaderSourceIssuer, h.Issuer)
	line(msg.ReaderSourceSigner, strings.Trim(h.SignerTitle+" "+h.Signer, " "))
	file := sum.File
	if file == "" {
		file = filepath.Base(original)
	}
	path(msg.ReaderSourceFile, file)
	line(msg.ReaderSourceFormat, msg.FormatWord(sum.Format))
	if !sum.Added.IsZero() {
		y, m, d := sum.Added.Date()
		line(msg.ReaderSourceAdded, viet.FormatDate(data.Date{Year: y, Month: int(m), Day: d}))
	}
	if sum.Versions > 1 {
		line(msg.ReaderSourceVersions, msg.Number(sum.Versions))
	}
	if s.page.cb.OpenFile != nil && original != "" {
		s.source.Add(container.NewHBox(widget.NewButton(msg.OpenSource, func() { s.page.cb.OpenFile(original) })))
	}
	path(msg.ReaderSourcePlace, original)
}
