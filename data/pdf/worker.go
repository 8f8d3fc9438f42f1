package pdf

import (
	"bufio"
	"context"
	"encoding/gob"
	"io"
	"runtime/debug"

	"khobaocao/data/child"
)

// WorkerVerb is the hidden first argument of a child process.
const WorkerVerb = "pdf-worker"

// UseChildren lets this process read PDF files in child processes of its own
// executable, which must answer WorkerVerb with Work. The program calls it
// first thing; tests do not.
func UseChildren() { children.Store(true) }

// Work serves requests from in until it ends, and returns the exit code. The
// parent ends it by force when a step takes too long, since a call of PDFium
// cannot be interrupted.
func Work(in io.Reader, out io.Writer) int {
	child.Limit(childBytes)
	debug.SetMemoryLimit(heapBytes)
	ctx := context.Background()
	h, err := newLocal(ctx)
	w := &worker{host: h, in: bufio.NewReaderSize(in, 1<<20), ready: err}
	requests := gob.NewDecoder(w.in)
	buffered := bufio.NewWriterSize(out, 1<<20)
	answers := gob.NewEncoder(buffered)
	for {
		var q request
		if err := requests.Decode(&q); err != nil {
			return 0 // the parent has ended
		}
		a := w.do(ctx, q)
		if answers.Encode(a) != nil || buffered.Flush() != nil {
			return 1
		}
	}
}

type worker struct {
	host  host
	in    *bufio.Reader
	ready error // why nothing can be read
}

func (w *worker) do(ctx context.Context, q request) (a answer) {
	var err error
	switch q.Op {
	case opOpen:
		body := io.LimitReader(w.in, q.Size)
		if err = w.ready; err == nil {
			a.Info, err = w.host.open(ctx, body, q.Size)
		}
		_, _ = io.Copy(io.Discard, body) // what was refused unread
	case opPage:
		var p Page
		if p, err = w.host.page(ctx, q.Page); err == nil {
			a.Page = packPage(p)
		}
	case opRender:
		a.Picture, err = w.host.render(ctx, q.Page, q.DPI)
	case opRelease:
		if w.ready == nil {
			w.host.release()
		}
	}
	a.Failure = child.Failed(err, wireKinds)
	return a
}
