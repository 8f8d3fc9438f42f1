package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// statusLine is the bottom of the window: the archive, and long work with its
// progress and a way to stop it.
type statusLine struct {
	archive *kit.Text
	job     *kit.Text
	bar     *kit.Progress
	stop    *widget.Button
	right   *fyne.Container
	line    fyne.CanvasObject
	key     string // of the job shown
}

func newStatusLine(run *task.Runner, notice fyne.CanvasObject) *statusLine {
	s := &statusLine{archive: caption(), job: caption(), bar: kit.NewProgress(120)}
	s.stop = widget.NewButton(msg.Stop, func() { run.Stop(s.key) })
	s.stop.Importance = widget.LowImportance
	s.right = container.NewHBox(container.NewCenter(s.job), container.NewCenter(s.bar), s.stop)
	s.right.Hide()
	row := container.New(statusLayout{}, s.archive, notice, s.right)
	s.line = kit.Ground(kit.Edges(kit.HLine(), nil, nil, nil, row))
	run.OnJobs(s.jobs)
	return s
}

func caption() *kit.Text {
	return kit.NewText("").Sized("helperText").Inked(theme.ColorSecond)
}

func (s *statusLine) jobs(list []task.Job) {
	if len(list) == 0 {
		s.right.Hide()
		s.line.Refresh()
		return
	}
	j := list[0]
	s.key = j.Key
	s.job.SetText(msg.StatusJob(j.Name, j.Done, j.Total))
	if j.Stopping {
		s.job.SetText(msg.Stopping)
	}
	s.bar.Set(j.Done, j.Total)
	s.right.Show()
	s.line.Refresh()
}

// statusHeight is the height of the status line, statusInset the room at its
// ends, in canvas units.
const (
	statusHeight = 30
	statusInset  = 12
)

// statusLayout sets the archive left, long work right, and the notice in the
// middle of the window, or of what is left.
type statusLayout struct{}

func (statusLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(200, statusHeight*theme.Size("text")/theme.NormalText)
}

func (statusLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	archive, notice, job := o[0], o[1], o[2]
	right := size.Width - statusInset
	if job.Visible() {
		m := job.MinSize()
		right -= m.Width
		job.Move(fyne.NewPos(right, (size.Height-m.Height)/2))
		job.Resize(m)
	}
	left := float32(statusInset)
	if notice.Visible() {
		m := notice.MinSize()
		m.Width = min(m.Width, right-left)
		x := max(left, min((size.Width-m.Width)/2, right-m.Width-statusInset))
		notice.Move(fyne.NewPos(x, 1))
		notice.Resize(fyne.NewSize(m.Width, size.Height-2))
		right = x
	}
	archive.Move(fyne.NewPos(left, 0))
	archive.Resize(fyne.NewSize(max(0, right-left-statusInset), size.Height))
}
