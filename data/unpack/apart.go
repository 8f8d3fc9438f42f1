package unpack

import (
	"bufio"
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync/atomic"
	"time"

	"khobaocao/data"
	"khobaocao/data/child"
)

// WorkerVerb is the hidden first argument of a child process.
const WorkerVerb = "unpack-worker"

const (
	childBytes = 4 << 30         // address space of a child process; Go reserves much that it never uses
	fileTime   = 2 * time.Minute // for one file; a solid .7z is unpacked from its beginning for each
)

// children says that this process may start itself as a worker.
var children atomic.Bool

// UseChildren has .rar and .7z unpacked in child processes of this program,
// which must answer WorkerVerb with Work. The program calls it first thing;
// tests do not.
func UseChildren() { children.Store(true) }

// request is what a child is asked: the bytes of the packed file follow.
type request struct {
	Format   string
	Size     int64
	Suffixes []string
	Budget   [3]int64 // packed, unpacked, files so far
}

// answer is one file, or the end with what is wrong with the whole.
type answer struct {
	Name    string
	Data    []byte
	Failure child.Failure
	End     bool
}

// wireKinds are the errors that keep their meaning on the way.
var wireKinds = []error{data.ErrEncrypted, data.ErrCorrupt, data.ErrTooLarge, data.ErrBomb, data.ErrUnsupported, data.ErrVolumes}

// apart has a format unpacked in a child process where that is allowed.
func apart(name string, here format) format {
	return func(ctx context.Context, src []byte, suffixes []string, b *budget, each func(File)) error {
		if !children.Load() {
			return here(ctx, src, suffixes, b, each)
		}
		command, err := child.Command(WorkerVerb)
		if err != nil {
			return err
		}
		return ask(ctx, command, request{name, int64(len(src)), suffixes, [3]int64{b.packed, b.unpacked, b.files}}, src, b, each)
	}
}

// ask starts a child, sends it the packed file, and hands on what comes out. A
// child that dies or takes too long was given a bomb.
func ask(ctx context.Context, command *exec.Cmd, q request, src []byte, b *budget, each func(File)) error {
	var in bytes.Buffer
	if err := gob.NewEncoder(&in).Encode(q); err != nil {
		return err
	}
	command.Stdin = io.MultiReader(&in, bytes.NewReader(src))
	out, err := command.StdoutPipe()
	if err != nil {
		return err
	}
	if err := child.Start(command, childBytes); err != nil {
		return fmt.Errorf("start the unpacking part: %w", err)
	}
	defer func() {
		_ = command.Process.Kill() // it has ended, or is not wanted any more
		_ = command.Wait()
	}()
	stop := context.AfterFunc(ctx, func() { _ = command.Process.Kill() })
	defer stop()
	late := time.AfterFunc(fileTime, func() { _ = command.Process.Kill() })
	defer late.Stop()
	answers := gob.NewDecoder(bufio.NewReader(out))
	for {
		var a answer
		if err := answers.Decode(&a); err != nil {
			return errors.Join(ctx.Err(), fmt.Errorf("%w: %w", data.ErrBomb, err))
		}
		late.Reset(fileTime)
		if a.End {
			return a.Failure.Err(wireKinds)
		}
		if err := errors.Join(b.list(), b.take(int64(len(a.Data)))); err != nil {
			return err
		}
		each(File{Name: a.Name, Data: a.Data, Err: a.Failure.Err(wireKinds)})
	}
}

// Work unpacks the one file that it reads from in, and returns the exit code.
func Work(in io.Reader, out io.Writer) int {
	child.Limit(childBytes)
	from := bufio.NewReader(in)
	to := bufio.NewWriterSize(out, 1<<20)
	answers := gob.NewEncoder(to)
	var q request
	if err := gob.NewDecoder(from).Decode(&q); err != nil || q.Size < 0 || q.Size > MaxUnpackedBytes {
		return 1
	}
	src := make([]byte, q.Size)
	if _, err := io.ReadFull(from, src); err != nil {
		return 1
	}
	var sent error
	send := func(a answer) {
		if sent == nil { // the parent is there
			sent = errors.Join(answers.Encode(a), to.Flush())
		}
	}
	err := unpackAs(q, src, func(f File) {
		send(answer{Name: f.Name, Data: f.Data, Failure: child.Failed(f.Err, wireKinds)})
	})
	if send(answer{End: true, Failure: child.Failed(err, wireKinds)}); sent != nil {
		return 1
	}
	return 0
}

func unpackAs(q request, src []byte, each func(File)) error {
	b := &budget{q.Budget[0], q.Budget[1], q.Budget[2]}
	switch q.Format {
	case "rar":
		return unrar(context.Background(), src, q.Suffixes, b, each)
	case "7z":
		return un7z(context.Background(), src, q.Suffixes, b, each)
	}
	return data.ErrUnsupported
}
