package pdf

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"image"
	"io"
	"os/exec"
	"time"

	"khobaocao/data"
	"khobaocao/data/child"
)

// remote reads in a child process of this executable.
type remote struct {
	command *exec.Cmd
	to      *bufio.Writer
	stdin   io.Closer
	encode  *gob.Encoder
	decode  *gob.Decoder
	broken  bool
}

func newRemote(context.Context) (host, error) {
	command, err := child.Command(WorkerVerb)
	if err != nil {
		return nil, fmt.Errorf("start the PDF part: %w", err)
	}
	return startRemote(command)
}

func startRemote(command *exec.Cmd) (*remote, error) {
	stdin, err := command.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start the PDF part: %w", err)
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start the PDF part: %w", err)
	}
	if err := child.Start(command, childBytes); err != nil {
		return nil, fmt.Errorf("start the PDF part: %w", err)
	}
	to := bufio.NewWriterSize(stdin, 1<<20)
	return &remote{
		command: command, to: to, stdin: stdin,
		encode: gob.NewEncoder(to), decode: gob.NewDecoder(bufio.NewReaderSize(stdout, 1<<20)),
	}, nil
}

// errLate is a step that took longer than it may.
var errLate = errors.New("took too long")

// ask sends a request, with a file's bytes where there are some, and waits for
// the answer, at most so long and not longer than ctx. After that the child is
// ended and the file is lost.
func (r *remote) ask(ctx context.Context, q request, body io.Reader, most time.Duration) (answer, error) {
	if r.broken {
		return answer{}, fmt.Errorf("%w: the file was lost", data.ErrBomb)
	}
	if err := ctx.Err(); err != nil {
		return answer{}, err
	}
	type outcome struct {
		a        answer
		err      error
		bodyFail bool
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		if o.bodyFail, o.err = r.send(q, body); o.err == nil {
			o.err = r.decode.Decode(&o.a)
		}
		done <- o
	}()
	timer := time.NewTimer(most)
	defer timer.Stop()
	select {
	case o := <-done:
		switch {
		case o.bodyFail:
			r.kill()
			return answer{}, o.err
		case o.err != nil: // the child has died
			r.kill()
			return answer{}, fmt.Errorf("%w: %w", data.ErrBomb, o.err)
		}
		return o.a, o.a.Failure.Err(wireKinds)
	case <-ctx.Done():
		r.kill()
		<-done
		return answer{}, ctx.Err()
	case <-timer.C:
		r.kill()
		<-done
		return answer{}, fmt.Errorf("%w: %w", data.ErrBomb, errLate)
	}
}

// send reports whether a failure is that of reading the body.
func (r *remote) send(q request, body io.Reader) (bodyFail bool, err error) {
	if err := r.encode.Encode(q); err != nil {
		return false, err
	}
	if body != nil {
		b := &counted{r: body}
		if _, err := io.CopyN(r.to, b, q.Size); err != nil {
			if b.err != nil {
				return true, b.err
			}
			return false, err
		}
	}
	return false, r.to.Flush()
}

// counted remembers the failure of a reader, to tell it from the writer's.
type counted struct {
	r   io.Reader
	err error
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	if err != nil {
		c.err = err
	}
	return n, err
}

func (r *remote) open(ctx context.Context, body io.Reader, size int64) (Info, error) {
	if size > MaxFileBytes {
		return Info{}, data.ErrTooLarge
	}
	a, err := r.ask(ctx, request{Op: opOpen, Size: size}, body, startTime+openTime)
	return a.Info, err
}

func (r *remote) page(ctx context.Context, n int) (Page, error) {
	a, err := r.ask(ctx, request{Op: opPage, Page: n}, nil, pageTime)
	return a.Page.unpack(), err
}

func (r *remote) render(ctx context.Context, n int, dpi float64) (*image.NRGBA, error) {
	a, err := r.ask(ctx, request{Op: opRender, Page: n, DPI: dpi}, nil, renderTime)
	return a.Picture, err
}

func (r *remote) release() bool {
	if r.broken {
		return false
	}
	_, err := r.ask(context.Background(), request{Op: opRelease}, nil, openTime)
	return err == nil
}

// kill ends the child by force.
func (r *remote) kill() {
	r.broken = true
	_ = r.command.Process.Kill()
}

// end lets the child end by itself, by the end of its input, and buries it.
func (r *remote) end() {
	if !r.broken {
		r.broken = true
		_ = r.stdin.Close()
	}
	go func() {
		late := time.AfterFunc(openTime, func() { _ = r.command.Process.Kill() })
		_ = r.command.Wait()
		late.Stop()
	}()
}
