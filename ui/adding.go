package ui

import (
	"context"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"khobaocao/ui/desktop"
	"khobaocao/ui/importer"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// dropped adds files and folders dropped anywhere on the window; on the page
// that checks drafts they are checked and not filed.
func (w *Window) dropped(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, filepath.FromSlash(u.Path()))
		}
	}
	if w.built.check != nil && w.way.present().page == pageCheck {
		w.built.check.Files(paths)
		return
	}
	w.addPaths(paths)
}

func (w *Window) addPaths(paths []string) {
	if len(paths) == 0 {
		return
	}
	w.open(pageImporter)
	w.run.Stop(jobScans)
	w.adds = true // an import may be over before it is shown
	w.built.importer.Add(paths)
}

func (w *Window) openImporter() { w.open(pageImporter) }

func (w *Window) openImporterToChoose() {
	w.open(pageImporter)
	w.choose()
}

// choose shows the system's dialog for files where there is one, else our own.
func (w *Window) choose() {
	if desktop.Offered {
		w.pickFiles()
		return
	}
	importer.ShowChooser(w.win, w.run, w.prefs, w.addPaths)
}

// chooseDraft asks for a file that is checked, not filed.
func (w *Window) chooseDraft(done func(paths []string)) {
	if desktop.Offered {
		w.pickDraft(done)
		return
	}
	importer.ShowChooser(w.win, w.run, w.prefs, done)
}

// growing is how often the pages show anew what an import brings.
const growing = 2 * time.Second

// adding shows how far an import is, and what it has brought so far.
func (w *Window) adding(jobs []task.Job) {
	job := importOf(jobs)
	if job == nil {
		w.built.library.Adding(0, 0, true)
		added := w.started && w.adds
		w.adds = false
		if added {
			w.checkAdded()
			w.built.find.News(w.tellNews)
			w.readScans()
		}
		return
	}
	if !w.adds {
		w.run.Stop(jobScans)
	}
	w.adds = true
	w.built.library.Adding(job.Done, job.Total, false)
	if now := time.Now(); w.started && job.Done > 0 && now.Sub(w.added) >= growing {
		w.added = now
		w.changed()
	}
}

// importOf is the import among long work; nil if there is none.
func importOf(jobs []task.Job) *task.Job {
	for i := range jobs {
		if jobs[i].Key == importer.JobKey {
			return &jobs[i]
		}
	}
	return nil
}

// importing is the import at work; nil if there is none.
func (w *Window) importing() *task.Job { return importOf(w.run.Jobs()) }

// tellNews says that reports just added fit what the user keeps looking for.
func (w *Window) tellNews(text string, see func()) {
	w.offer(text, msg.SavedSee, func() {
		w.notice.hide()
		w.open(pageFind)
		see()
	})
}

// addSamples adds the sample reports.
func (w *Window) addSamples() {
	task.Do(w.run, "window.samples", w.deps.Samples, func(paths []string, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		w.addPaths(paths)
	})
}

// openSource opens the original file of a report with the program that
// Windows has for it.
func (w *Window) openSource(report int64) {
	task.Do(w.run, "window.source", func(ctx context.Context) (string, error) {
		return w.deps.Archive.Original(ctx, report)
	}, func(path string, err error) {
		if err == nil {
			err = w.deps.OpenFile(path)
		}
		w.fail(err)
	})
}

// restore brings removed reports back.
func (w *Window) restore(token string) func(ctx context.Context) error {
	return func(ctx context.Context) error { return w.deps.Archive.Undo(ctx, token) }
}
