package task

import (
	"context"
	"time"
)

// refresh is how often at most the display of progress is renewed.
const refresh = 100 * time.Millisecond

// Job is long work as the status line shows it.
type Job struct {
	Key         string
	Name        string // what is being done, in the user's language
	Item        string // what is at hand
	Done, Total int    // Total 0 = not known yet
	Stopping    bool   // the user asked to stop; it has not ended yet
}

// Progress tells how far long work is; any goroutine may call it, as often as
// it likes.
type Progress func(done, total int, item string)

// jobs is the part of a Runner that keeps long work.
type jobs struct {
	list     []*Job
	cancel   map[string]context.CancelFunc
	changed  []func([]Job)
	awaiting bool // a renewal of the display is on its way
}

// Long runs work that the user sees in the status line and may stop there.
// Unlike Do, done is called after a stop as well, with what work returned. A
// second Long of a running key is refused: it returns false and calls nothing.
func Long[T any](r *Runner, key, name string, work func(ctx context.Context, progress Progress) (T, error), done func(T, error)) bool {
	ctx, job, ok := r.beginJob(key, name)
	if !ok {
		return false
	}
	progress := func(n, total int, item string) {
		r.mu.Lock()
		job.Done, job.Total, job.Item = n, total, item
		r.mu.Unlock()
		r.renewSoon()
	}
	r.spawn(func() {
		got, err := work(ctx, progress)
		r.Post(func() {
			r.endJob(key)
			done(got, err)
			r.renew()
		})
	})
	return true
}

// OnJobs has fn called on the window's goroutine, at most ten times a second,
// with the long work at hand, oldest first.
func (r *Runner) OnJobs(fn func([]Job)) {
	r.mu.Lock()
	r.jobs.changed = append(r.jobs.changed, fn)
	r.mu.Unlock()
	fn(r.Jobs())
}

// Jobs is a copy of the long work at hand, oldest first.
func (r *Runner) Jobs() []Job {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([]Job, len(r.jobs.list))
	for i, j := range r.jobs.list {
		out[i] = *j
	}
	return out
}

// Stop asks long work to end; it ends when it has tidied up.
func (r *Runner) Stop(key string) {
	r.mu.Lock()
	cancel := r.jobs.cancel[key]
	for _, j := range r.jobs.list {
		j.Stopping = j.Stopping || j.Key == key
	}
	r.mu.Unlock()
	if cancel != nil {
		cancel()
		r.renewSoon()
	}
}

func (r *Runner) beginJob(key, name string) (context.Context, *Job, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, running := r.jobs.cancel[key]; running || r.closed {
		return nil, nil, false
	}
	ctx, cancel := context.WithCancel(r.ctx)
	job := &Job{Key: key, Name: name}
	r.jobs.list = append(r.jobs.list, job)
	if r.jobs.cancel == nil {
		r.jobs.cancel = map[string]context.CancelFunc{}
	}
	r.jobs.cancel[key] = cancel
	return ctx, job, true
}

func (r *Runner) endJob(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.jobs.cancel[key]()
	delete(r.jobs.cancel, key)
	for i, j := range r.jobs.list {
		if j.Key == key {
			r.jobs.list = append(r.jobs.list[:i:i], r.jobs.list[i+1:]...)
			return
		}
	}
}

// renewSoon has the display renewed once within the refresh time, however
// often it is called.
func (r *Runner) renewSoon() {
	if r.sync {
		r.renew()
		return
	}
	r.mu.Lock()
	waiting := r.jobs.awaiting
	r.jobs.awaiting = true
	r.mu.Unlock()
	if waiting {
		return
	}
	time.AfterFunc(refresh, func() {
		r.mu.Lock()
		r.jobs.awaiting = false
		r.mu.Unlock()
		r.Post(r.renew)
	})
}

func (r *Runner) renew() {
	r.mu.Lock()
	listeners := r.jobs.changed
	r.mu.Unlock()
	now := r.Jobs()
	for _, fn := range listeners {
		fn(now)
	}
}
