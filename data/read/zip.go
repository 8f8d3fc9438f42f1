package read

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"strings"
	"sync"
	"unicode/utf8"

	"khobaocao/data"
)

// pack is an Open Packaging file: parts in a zip. It counts what it unpacks
// against the limits.
type pack struct {
	ctx      context.Context
	parts    map[string]*zip.File // by lower-case name with forward slashes
	unpacked int64
	buffers  []*[]byte
}

// buffers lends the memory that parts are unpacked into; text that leaves the
// reader is copied out of it.
var buffers = sync.Pool{New: func() any { b := make([]byte, 0, 128<<10); return &b }}

// keepBuffer is the largest buffer that is kept for the next file.
const keepBuffer = 4 << 20

func openPack(ctx context.Context, r io.ReaderAt, size int64) (*pack, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, because(data.ErrCorrupt, err)
	}
	p := &pack{ctx: ctx, parts: make(map[string]*zip.File, len(z.File))}
	var packed, unpacked uint64
	for _, f := range z.File {
		packed += f.CompressedSize64
		unpacked += f.UncompressedSize64
		p.parts[strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))] = f
	}
	if unpacked > MaxUnpackedBytes && unpacked/MaxRatio > packed {
		return nil, data.ErrBomb // pictures alone may exceed the size, not the ratio
	}
	return p, nil
}

// close gives the memory back; no piece of a part may be held any longer.
func (p *pack) close() {
	for _, b := range p.buffers {
		if cap(*b) <= keepBuffer {
			buffers.Put(b)
		}
	}
	p.buffers = nil
}

func (p *pack) has(name string) bool { return p.parts[strings.ToLower(name)] != nil }

// part unpacks a part; nil where there is none. The bytes live until close.
func (p *pack) part(name string) ([]byte, error) {
	f := p.parts[strings.ToLower(name)]
	if f == nil {
		return nil, nil
	}
	const encrypted = 0x1
	if f.Flags&encrypted != 0 {
		return nil, data.ErrEncrypted
	}
	if tooDense(f.UncompressedSize64, f.CompressedSize64) {
		return nil, data.ErrBomb
	}
	if f.UncompressedSize64 > MaxPartBytes {
		return nil, data.ErrTooLarge
	}
	r, err := f.Open()
	if err != nil {
		return nil, because(data.ErrCorrupt, err)
	}
	defer r.Close()
	buf := buffers.Get().(*[]byte)
	*buf, err = p.fill((*buf)[:0], r, f)
	p.buffers = append(p.buffers, buf)
	if err != nil {
		return nil, err
	}
	return asUTF8(*buf)
}

func tooDense(unpacked, packed uint64) bool {
	return unpacked > MinRatioBytes && unpacked/MaxRatio > packed
}

// fill reads r to its end, judging the size as it grows: a header may lie.
func (p *pack) fill(buf []byte, r io.Reader, f *zip.File) ([]byte, error) {
	for {
		if len(buf) == cap(buf) {
			if err := p.ctx.Err(); err != nil {
				return buf, err
			}
			buf = append(buf, 0)[:len(buf)]
		}
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		p.unpacked += int64(n)
		switch {
		case tooDense(uint64(len(buf)), f.CompressedSize64):
			return buf, data.ErrBomb
		case p.unpacked > MaxUnpackedBytes, len(buf) > MaxPartBytes:
			return buf, data.ErrTooLarge
		case errors.Is(err, io.EOF):
			return buf, nil
		case errors.Is(err, zip.ErrFormat):
			return buf, data.ErrBomb // it goes on behind the size that it told
		case errors.Is(err, zip.ErrChecksum), errors.Is(err, io.ErrUnexpectedEOF):
			return buf, because(data.ErrCorrupt, err)
		case err != nil:
			return buf, fileErr(err, data.ErrVanished)
		}
	}
}

// asUTF8 gives a part in UTF-8 without a mark; XML allows UTF-16 too.
func asUTF8(b []byte) ([]byte, error) {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		order = binary.LittleEndian
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		order = binary.BigEndian
	default:
		b = bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF"))
		if !utf8.Valid(b) {
			b = bytes.ToValidUTF8(b, nil)
		}
		return b, nil
	}
	text, _, err := decodeUTF16(b[2:], order)
	return []byte(text), err
}

// relation is one entry of a .rels part.
type relation struct {
	kind   string // last piece of its type: "footnotes"
	target string // full name of the part
}

// relations reads the relationships of a part, by their id.
func (p *pack) relations(of string) (map[string]relation, error) {
	dir, base := path.Split(of)
	src, err := p.part(dir + "_rels/" + base + ".rels")
	if err != nil || src == nil {
		return nil, err
	}
	rels := map[string]relation{}
	x := newScanner(src)
	for t := x.next(); t != tokEnd; t = x.next() {
		if t != tokOpen || string(x.name) != "Relationship" || string(x.attr("TargetMode")) == "External" {
			continue
		}
		target := string(unescape(x.attr("Target")))
		if !strings.HasPrefix(target, "/") {
			target = dir + target
		}
		rels[string(x.attr("Id"))] = relation{
			kind:   path.Base(string(x.attr("Type"))),
			target: strings.TrimPrefix(path.Clean(target), "/"),
		}
	}
	if x.err != nil {
		return nil, because(data.ErrCorrupt, x.err)
	}
	return rels, nil
}
