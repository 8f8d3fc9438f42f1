package pdf

import (
	"context"
	"errors"

	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/emscripten"
)

// noSys is the answer to every call that would reach the machine (ENOSYS);
// documents are loaded from memory, so nothing needs one.
const noSys = -52

// instantiateEnv gives PDFium the functions that Emscripten's loader would.
func (e *engine) instantiateEnv(ctx context.Context) error {
	env := e.runtime.NewHostModuleBuilder("env")
	known, err := emscripten.NewFunctionExporterForModule(e.module)
	if err != nil {
		return err
	}
	known.ExportFunctions(env)
	for _, f := range e.module.ImportedFunctions() {
		module, name, _ := f.Import()
		if module != "env" {
			continue
		}
		if call := envFunction(name, len(f.ResultTypes())); call != nil {
			env.NewFunctionBuilder().WithGoModuleFunction(call, f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	_, err = env.Instantiate(ctx)
	return err
}

// envFunction is nil for what wazero itself provides.
func envFunction(name string, results int) api.GoModuleFunc {
	switch {
	case name == "emscripten_resize_heap":
		return resizeHeap
	case name == "emscripten_date_now":
		return func(_ context.Context, _ api.Module, stack []uint64) { stack[0] = 0 }
	case name == "_abort_js":
		return func(context.Context, api.Module, []uint64) { panic(errAborted) }
	case len(name) > 7 && name[:7] == "invoke_", name == "_emscripten_throw_longjmp":
		return nil
	case results > 0:
		return func(_ context.Context, _ api.Module, stack []uint64) { stack[0] = api.EncodeI32(noSys) }
	}
	return func(context.Context, api.Module, []uint64) {} // times of day: none
}

var errAborted = errors.New("PDFium gave up")

// resizeHeap grows the sandbox's memory to the asked size, or answers 0.
func resizeHeap(_ context.Context, m api.Module, stack []uint64) {
	want, have := uint64(uint32(stack[0])), uint64(m.Memory().Size())
	stack[0] = 0
	if want <= have {
		stack[0] = 1
		return
	}
	if _, ok := m.Memory().Grow(uint32((want - have + wasmPage - 1) / wasmPage)); ok {
		stack[0] = 1
	}
}
