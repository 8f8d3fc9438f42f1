package importer

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

func newTestChooser(t *testing.T) (*Chooser, string, *[]string) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"b.docx", "Á.txt", "~$b.docx", ".an.txt", "anh.gif"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "năm 2024"), 0o700); err != nil {
		t.Fatal(err)
	}
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	app.Preferences().SetString(prefFolder, dir)
	w := test.NewTempWindow(t, nil)
	w.Resize(fyne.NewSize(1000, 700))
	var picked []string
	return ShowChooser(w, task.NewSync(), app.Preferences(), func(p []string) { picked = p }), dir, &picked
}

func TestChooserOffersWhatCanBeRead(t *testing.T) {
	c, _, _ := newTestChooser(t)
	var names []string
	for _, e := range c.entries {
		names = append(names, e.name)
	}
	want := []string{"năm 2024", "Á.txt", "b.docx"}
	if len(names) != 3 || names[0] != want[0] || names[1] != want[1] || names[2] != want[2] {
		t.Errorf("offered %q, want %q", names, want)
	}
}

func TestChooserPicksSeveral(t *testing.T) {
	c, dir, picked := newTestChooser(t)
	c.all()
	test.Tap(c.add)
	if len(*picked) != 2 || (*picked)[0] != filepath.Join(dir, "Á.txt") {
		t.Errorf("picked %q", *picked)
	}
}

func TestChooserWalks(t *testing.T) {
	c, dir, _ := newTestChooser(t)
	c.enter(0)
	if c.folder != filepath.Join(dir, "năm 2024") || len(c.entries) != 0 || !c.add.Disabled() {
		t.Errorf("in %q with %d entries", c.folder, len(c.entries))
	}
	c.Go(filepath.Join(dir, "không có"))
	if c.folder != filepath.Join(dir, "năm 2024") {
		t.Error("a folder that does not exist was opened")
	}
}

func TestSaverAsksForAPlaceAndBeforeReplacing(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thu.png"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	app.Preferences().SetString(prefSaved, dir)
	w := test.NewTempWindow(t, nil)
	w.Resize(fyne.NewSize(1000, 700))
	saved := ""
	c := ShowSaver(w, task.NewSync(), app.Preferences(), "thu.png", func(p string) { saved = p })
	c.save(w)
	if saved != "" {
		t.Fatal("a file was replaced without asking")
	}
	c.name.SetText("a/b")
	c.save(w)
	if saved != "" || c.remark.Text() != msg.SaverBadName {
		t.Errorf("saved %q, remark %q", saved, c.remark.Text())
	}
	c.name.SetText("thu 2024")
	c.save(w)
	if saved != filepath.Join(dir, "thu 2024.png") {
		t.Errorf("saved %q", saved)
	}
}
