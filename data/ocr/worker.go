package ocr

import (
	"bufio"
	"encoding/gob"
	"fmt"
	"image"
	"io"
	"os/exec"
	"time"

	"khobaocao/data"
	"khobaocao/data/child"
)

// WorkerVerb is the hidden first argument of a child process.
const WorkerVerb = "ocr-worker"

// request is a page for a child, answer what it read.
type request struct {
	Pixels        []byte // rows of Width bytes
	Width, Height int
	DPI           int
	Cells         []image.Rectangle
	Most          time.Duration
}

type answer struct {
	Words   []Word
	Failure child.Failure
}

// wireKinds are the errors that keep their meaning on the way.
var wireKinds = []error{data.ErrBomb, data.ErrNoOCR}

// Work reads the pages that come in until the parent ends, and returns the exit
// code.
func Work(in io.Reader, out io.Writer) int {
	child.Limit(childBytes)
	requests := gob.NewDecoder(bufio.NewReaderSize(in, 1<<20))
	to := bufio.NewWriter(out)
	answers := gob.NewEncoder(to)
	e, starting := newEngine()
	for {
		var q request
		if err := requests.Decode(&q); err != nil {
			return 0 // the parent has ended
		}
		var a answer
		err := starting
		if err == nil {
			a.Words, err = e.read(&image.Gray{Pix: q.Pixels, Stride: q.Width, Rect: image.Rect(0, 0, q.Width, q.Height)}, q.DPI, q.Cells, q.Most)
		}
		a.Failure = child.Failed(err, wireKinds)
		if answers.Encode(a) != nil || to.Flush() != nil {
			return 1
		}
	}
}

// remote is an engine in a child process.
type remote struct {
	command *exec.Cmd
	stdin   io.WriteCloser
	encode  *gob.Encoder
	decode  *gob.Decoder
}

func newRemote() (engine, error) {
	command, err := child.Command(WorkerVerb)
	if err != nil {
		return nil, err
	}
	child.Background(command) // whole pages at a time: the window must stay quick
	return startRemote(command)
}

func startRemote(command *exec.Cmd) (*remote, error) {
	// Two pages are read at a time, so each has one core.
	command.Env = append(command.Environ(), "OMP_THREAD_LIMIT=1")
	stdin, err := command.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start the OCR part: %w", err)
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start the OCR part: %w", err)
	}
	if err := child.Start(command, childBytes); err != nil {
		return nil, fmt.Errorf("start the OCR part: %w", err)
	}
	return &remote{command, stdin, gob.NewEncoder(stdin), gob.NewDecoder(bufio.NewReader(stdout))}, nil
}

// read has the child read a page. The child ends itself when it takes too long;
// one that does not even do that is ended by force.
func (r *remote) read(g *image.Gray, dpi int, cells []image.Rectangle, most time.Duration) ([]Word, error) {
	late := time.AfterFunc(startTime+most, r.kill)
	defer late.Stop()
	q := request{Pixels: g.Pix, Width: g.Rect.Dx(), Height: g.Rect.Dy(), DPI: dpi, Cells: cells, Most: most}
	if g.Stride != q.Width {
		q.Pixels = make([]byte, 0, q.Width*q.Height)
		for y := range q.Height {
			q.Pixels = append(q.Pixels, g.Pix[y*g.Stride:y*g.Stride+q.Width]...)
		}
	}
	var a answer
	if err := r.encode.Encode(q); err != nil {
		return nil, fmt.Errorf("%w: %w", data.ErrBomb, err)
	}
	if err := r.decode.Decode(&a); err != nil {
		return nil, fmt.Errorf("%w: %w", data.ErrBomb, err) // the child has died
	}
	return a.Words, a.Failure.Err(wireKinds)
}

func (r *remote) kill() { _ = r.command.Process.Kill() }

// close ends the child and buries it.
func (r *remote) close() {
	_ = r.stdin.Close()
	r.kill()
	go func() { _ = r.command.Wait() }()
}
