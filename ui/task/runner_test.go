package task

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

func TestSyncDoCallsDoneBeforeReturning(t *testing.T) {
	r := NewSync()
	got := 0
	Do(r, "a", func(context.Context) (int, error) { return 7, nil }, func(n int, err error) { got = n })
	if got != 7 {
		t.Errorf("got %d", got)
	}
}

func TestNewestRequestWins(t *testing.T) {
	test.NewTempApp(t)
	r := New(context.Background())
	var mu sync.Mutex
	var got []string
	ended := make(chan struct{})
	started := make(chan struct{})
	note := func(s string, _ error) {
		mu.Lock()
		got = append(got, s)
		mu.Unlock()
		if s == "new" {
			close(ended)
		}
	}
	Do(r, "search", func(ctx context.Context) (string, error) {
		close(started)
		<-ctx.Done() // the newer request must end it
		return "old", ctx.Err()
	}, note)
	<-started
	Do(r, "search", func(context.Context) (string, error) { return "new", nil }, note)
	<-ended
	r.Close()
	if len(got) != 1 || got[0] != "new" {
		t.Errorf("callbacks %v, want only the newest", got)
	}
}

func TestKeysDoNotDisturbEachOther(t *testing.T) {
	r := NewSync()
	n := 0
	for _, key := range []string{"a", "b"} {
		Do(r, key, func(ctx context.Context) (int, error) { return 1, ctx.Err() }, func(v int, err error) {
			if err == nil {
				n += v
			}
		})
	}
	if n != 2 {
		t.Errorf("%d of 2 ran", n)
	}
}

func TestCloseWaitsAndSilences(t *testing.T) {
	test.NewTempApp(t)
	r := New(context.Background())
	ended := false
	started := make(chan struct{})
	Do(r, "x", func(ctx context.Context) (int, error) {
		close(started)
		<-ctx.Done()
		time.Sleep(20 * time.Millisecond) // tidying up
		ended = true
		return 0, ctx.Err()
	}, func(int, error) { t.Error("called after Close") })
	<-started
	r.Close()
	if !ended {
		t.Error("Close did not wait")
	}
	Do(r, "y", func(context.Context) (int, error) { t.Error("ran after Close"); return 0, nil }, func(int, error) {})
}

func TestLongReportsAndStops(t *testing.T) {
	test.NewTempApp(t)
	r := New(context.Background())
	defer r.Close()
	ended := make(chan error, 1)
	if !Long(r, "import", "Đang thêm", func(ctx context.Context, p Progress) (int, error) {
		p(3, 10, "a.docx")
		<-ctx.Done()
		return 3, ctx.Err()
	}, func(n int, err error) { ended <- err }) {
		t.Fatal("refused")
	}
	if Long(r, "import", "again", func(context.Context, Progress) (int, error) { return 0, nil }, func(int, error) {}) {
		t.Error("a second one of the same key was begun")
	}
	for len(r.Jobs()) == 0 || r.Jobs()[0].Done != 3 {
		time.Sleep(time.Millisecond)
	}
	r.Stop("import")
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("err %v", err)
	}
}

func TestSyncLongShowsEachStep(t *testing.T) {
	r := NewSync()
	var seen []int
	r.OnJobs(func(j []Job) {
		if len(j) == 1 {
			seen = append(seen, j[0].Done)
		}
	})
	Long(r, "k", "n", func(_ context.Context, p Progress) (int, error) {
		p(1, 2, "")
		p(2, 2, "")
		return 0, nil
	}, func(int, error) {})
	if len(seen) != 2 || seen[1] != 2 || len(r.Jobs()) != 0 {
		t.Errorf("seen %v, left %v", seen, r.Jobs())
	}
}
