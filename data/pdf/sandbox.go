package pdf

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// sandbox is one running PDFium with memory of its own. It serves one caller
// at a time. After a trap (memory at its limit, a call that PDFium does not
// survive) it is dead, and a new one is made.
type sandbox struct {
	ctx     context.Context
	module  api.Module
	funcs   map[string]*function
	scratch uint32 // scratchBytes for results that PDFium writes
}

const scratchBytes = 4096

// function is an export with room for its arguments and result.
type function struct {
	api.Function
	stack []uint64
}

// trap is the panic that carries the failure of a call to guard.
type trap struct{ err error }

var errTrap = errors.New("PDFium stopped")

func (e *engine) sandbox(ctx context.Context) (s *sandbox, err error) {
	ctx = experimental.WithMemoryAllocator(ctx, experimental.MemoryAllocatorFunc(reserve))
	module, err := e.runtime.InstantiateModule(ctx, e.module, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		return nil, fmt.Errorf("start PDFium: %w", err)
	}
	s = &sandbox{ctx: ctx, module: module, funcs: map[string]*function{}}
	defer s.guard(&err)
	s.call("FPDF_InitLibrary")
	s.scratch = s.malloc(scratchBytes)
	return s, nil
}

func (s *sandbox) close() { _ = s.module.Close(s.ctx) }

// guard turns the panic of a failed call into an error, at the public doors.
func (s *sandbox) guard(err *error) {
	switch p := recover().(type) {
	case nil:
	case trap:
		*err = p.err
	default:
		panic(p)
	}
}

// call calls an export with whole numbers and gives its result, if it has one.
func (s *sandbox) call(name string, args ...uint64) uint64 {
	f := s.funcs[name]
	if f == nil {
		export := s.module.ExportedFunction(name)
		if export == nil {
			panic(trap{fmt.Errorf("%w: no %s", errTrap, name)})
		}
		def := export.Definition()
		f = &function{export, make([]uint64, max(len(def.ParamTypes()), len(def.ResultTypes()), 1))}
		s.funcs[name] = f
	}
	copy(f.stack, args)
	if err := f.CallWithStack(s.ctx, f.stack); err != nil {
		panic(trap{fmt.Errorf("%w in %s: %w", errTrap, name, err)})
	}
	return f.stack[0]
}

// number is a call whose result is a signed whole number: counts may be −1.
func (s *sandbox) number(name string, args ...uint64) int {
	return int(int32(uint32(s.call(name, args...))))
}

func (s *sandbox) malloc(size uint32) uint32 {
	at := uint32(s.call("malloc", uint64(size)))
	if at == 0 {
		panic(trap{fmt.Errorf("%w: no memory for %d bytes", errTrap, size)})
	}
	return at
}

func (s *sandbox) free(at uint32) { s.call("free", uint64(at)) }

// bytes is a view of the sandbox's memory, valid until the next call.
func (s *sandbox) bytes(at, size uint32) []byte {
	b, ok := s.module.Memory().Read(at, size)
	if !ok {
		panic(trap{fmt.Errorf("%w: address out of its memory", errTrap)})
	}
	return b
}

func (s *sandbox) float32At(at uint32) float32 {
	v, ok := s.module.Memory().ReadFloat32Le(at)
	if !ok || v != v || math.IsInf(float64(v), 0) {
		return 0
	}
	return v
}

func (s *sandbox) float64At(at uint32) float32 {
	v, ok := s.module.Memory().ReadFloat64Le(at)
	if !ok || v != v || math.Abs(v) > 1e9 {
		return 0
	}
	return float32(v)
}

func (s *sandbox) int32At(at uint32) int32 {
	v, _ := s.module.Memory().ReadUint32Le(at)
	return int32(v)
}
