package importer

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Columns of the chooser.
const (
	chooserName = "name"
	chooserSize = "size"
	chooserTime = "time"
)

// The folders that were open last are kept under these keys.
const (
	prefFolder = "chooser.folder"
	prefSaved  = "saver.folder"
)

// Chooser lets the user pick several files, or a whole folder: Fyne's own
// dialog picks one file.
type Chooser struct {
	run     *task.Runner
	prefs   fyne.Preferences
	done    func(paths []string)
	name    *kit.Entry // of the file to be saved; nil where files are picked
	saving  func()
	endings []string // of the files that show
	kept    string   // the key of the folder among the preferences
	folder  string
	entries []entry
	path    *kit.Entry
	table   *kit.Table
	remark  *kit.Text
	add     *widget.Button
	dialog  dialog.Dialog
}

// ShowChooser opens the chooser over a window; done gets what was picked.
func ShowChooser(win fyne.Window, run *task.Runner, prefs fyne.Preferences, done func(paths []string)) *Chooser {
	c := newChooser(run, prefs, done)
	c.endings = data.ReportEndings // what a file really is, reading it tells
	c.open(win, msg.ChooserTitle, prefFolder)
	return c
}

// ShowSaver asks over a window where to save a file, with a name for it; done
// gets the path.
func ShowSaver(win fyne.Window, run *task.Runner, prefs fyne.Preferences, name string, done func(path string)) *Chooser {
	c := newChooser(run, prefs, func(paths []string) { done(paths[0]) })
	c.endings = []string{strings.ToLower(filepath.Ext(name))}
	c.name = kit.NewEntry(msg.SaverName)
	c.name.SetText(name)
	c.name.OnSubmitted = func(string) { c.save(win) }
	c.saving = func() { c.save(win) }
	c.open(win, msg.SaverTitle, prefSaved)
	win.Canvas().Focus(c.name)
	return c
}

func newChooser(run *task.Runner, prefs fyne.Preferences, done func(paths []string)) *Chooser {
	c := &Chooser{run: run, prefs: prefs, done: done, path: kit.NewEntry(msg.ChooserGo),
		remark: kit.NewText(msg.ChooserHint).Inked(theme.ColorSecond).Shrinking(100)}
	c.table = kit.NewTable([]kit.Column{
		{ID: chooserName, Title: msg.ChooserName, Width: 240, Flex: true},
		{ID: chooserSize, Title: msg.ChooserSize, Width: 84, Right: true},
		{ID: chooserTime, Title: msg.ChooserTime, Width: 100},
	}, c.cell)
	c.table.OnOpen = c.enter
	c.table.OnSelect = func([]int) { c.chosen() }
	c.table.OnType = c.find
	c.path.OnSubmitted = c.Go
	return c
}

// open shows the window's sheet at the folder kept under a key.
func (c *Chooser) open(win fyne.Window, title, kept string) {
	c.kept = kept
	c.dialog = dialog.NewCustomWithoutButtons(title, c.content(), win)
	room := win.Canvas().Size()
	c.dialog.Resize(fyne.NewSize(min(860, room.Width-60), min(560, room.Height-60)))
	c.dialog.Show()
	c.Go(c.prefs.StringWithFallback(kept, home()))
	kit.FocusOn(c.table)
}

func (c *Chooser) content() fyne.CanvasObject {
	places := container.NewVBox()
	for _, p := range shortcuts() {
		b := widget.NewButton(p.name, func() { c.Go(p.path) })
		b.Alignment, b.Importance = widget.ButtonAlignLeading, widget.LowImportance
		places.Add(b)
	}
	c.add = widget.NewButton(msg.ChooserAdd(0), c.pick)
	c.add.Importance = widget.HighImportance
	up := widget.NewButton(msg.ChooserUp, func() { c.Go(filepath.Dir(c.folder)) })
	buttons := container.NewHBox(widget.NewButton(msg.ChooserAll, c.all),
		widget.NewButton(msg.ChooserFolder, func() { c.finish([]string{c.folder}) }),
		layout.NewSpacer(), widget.NewButton(msg.Cancel, c.dialogHide), c.add)
	bottom := container.NewVBox(kit.HLine(), c.remark, buttons)
	if c.name != nil {
		c.add = widget.NewButton(msg.Save, c.saving)
		c.add.Importance = widget.HighImportance
		line := container.NewBorder(nil, nil, label(msg.SaverName), container.NewHBox(widget.NewButton(msg.Cancel, c.dialogHide), c.add), c.name)
		bottom = container.NewVBox(kit.HLine(), c.remark, line)
	}
	return container.NewBorder(container.NewBorder(nil, nil, nil, up, c.path), bottom,
		container.NewHBox(container.NewVScroll(places), kit.VLine()), nil, c.table)
}

func (c *Chooser) dialogHide() { c.dialog.Hide() }

// Go shows a folder.
func (c *Chooser) Go(folder string) {
	folder = filepath.Clean(folder)
	task.Do(c.run, "chooser", func(ctx context.Context) ([]entry, error) { return list(ctx, folder, c.endings) },
		func(found []entry, err error) {
			if err != nil {
				c.remark.SetText(msg.Of(&data.FileError{File: folder, Kind: kindOf(err), Cause: err}).Line())
				c.remark.SetInk(theme.ColorWrong)
				return
			}
			c.folder, c.entries = folder, found
			c.path.SetText(folder)
			c.prefs.SetString(c.kept, folder)
			c.remark.SetInk(theme.ColorSecond)
			c.remark.SetText(msg.ChooserHint)
			switch {
			case c.name != nil:
				c.remark.SetText("")
			case len(found) == 0:
				c.remark.SetText(msg.ChooserEmpty)
			}
			c.table.SetCount(len(found))
			if len(found) > 0 {
				c.table.Select(0)
			}
			c.chosen()
		})
}

func kindOf(err error) error {
	switch {
	case os.IsPermission(err):
		return data.ErrPermission
	case os.IsNotExist(err):
		return data.ErrNotFound
	}
	return err
}

// files are the selected files; folders are opened, not picked.
func (c *Chooser) files() []string {
	var out []string
	for _, i := range c.table.Selected() {
		if i < len(c.entries) && !c.entries[i].folder {
			out = append(out, filepath.Join(c.folder, c.entries[i].name))
		}
	}
	return out
}

func (c *Chooser) chosen() {
	if c.name != nil {
		return
	}
	n := len(c.files())
	c.add.SetText(msg.ChooserAdd(n))
	if n > 0 {
		c.add.Enable()
	} else {
		c.add.Disable()
	}
}

func (c *Chooser) all() {
	var rows []int
	for i, e := range c.entries {
		if !e.folder {
			rows = append(rows, i)
		}
	}
	c.table.Select(rows...)
}

// enter is Enter or a double click: into a folder, or the file picked.
func (c *Chooser) enter(i int) {
	if c.entries[i].folder {
		c.Go(filepath.Join(c.folder, c.entries[i].name))
		return
	}
	if c.name != nil {
		c.name.SetText(c.entries[i].name)
		return
	}
	c.pick()
}

// save picks the named file; one that is there already is replaced only when
// the user says so.
func (c *Chooser) save(win fyne.Window) {
	name := strings.TrimSpace(c.name.Text)
	if name == "" || strings.ContainsAny(name, `/\:*?"<>|`) {
		c.remark.SetInk(theme.ColorWrong)
		c.remark.SetText(msg.SaverBadName)
		return
	}
	if filepath.Ext(name) == "" {
		name += c.endings[0]
	}
	path := filepath.Join(c.folder, name)
	if _, err := os.Stat(path); err != nil {
		c.finish([]string{path})
		return
	}
	ask := dialog.NewConfirm(msg.SaverTitle, msg.SaverReplace(name), func(yes bool) {
		if yes {
			c.finish([]string{path})
		}
	}, win)
	ask.SetConfirmText(msg.SaverYes)
	ask.SetDismissText(msg.Cancel)
	ask.Show()
}

func (c *Chooser) pick() {
	if files := c.files(); len(files) > 0 {
		c.finish(files)
	}
}

func (c *Chooser) finish(paths []string) {
	c.dialog.Hide()
	c.done(paths)
}

func (c *Chooser) find(prefix string, from int) int {
	want := viet.Fold(prefix)
	for n := range c.entries {
		i := (from + n) % len(c.entries)
		if name := viet.Fold(c.entries[i].name); len(name) >= len(want) && name[:len(want)] == want {
			return i
		}
	}
	return -1
}
