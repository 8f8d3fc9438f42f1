package pdf

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// engine is PDFium compiled for this machine. Sandboxes are made of it.
type engine struct {
	runtime wazero.Runtime
	cache   wazero.CompilationCache
	module  wazero.CompiledModule
}

// newEngine compiles PDFium, or takes the result of an earlier compilation
// from the user's cache folder (2 s and 80 ms). A cache that cannot be used
// costs time only.
func newEngine(ctx context.Context) (*engine, error) {
	code, err := wasm()
	if err != nil {
		return nil, err
	}
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(sandboxPages)
	e := new(engine)
	if e.cache = openCache(); e.cache != nil {
		config = config.WithCompilationCache(e.cache)
	}
	e.runtime = wazero.NewRuntimeWithConfig(ctx, config)
	if e.module, err = e.runtime.CompileModule(ctx, code); err != nil {
		return nil, fmt.Errorf("compile PDFium: %w", err)
	}
	if _, err = wasi_snapshot_preview1.Instantiate(ctx, e.runtime); err != nil {
		return nil, fmt.Errorf("compile PDFium: %w", err)
	}
	if err = e.instantiateEnv(ctx); err != nil {
		return nil, fmt.Errorf("compile PDFium: %w", err)
	}
	return e, nil
}

func openCache() wazero.CompilationCache {
	dir, err := os.UserCacheDir()
	if err != nil {
		return nil
	}
	dir = filepath.Join(dir, "khobaocao", "pdf")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil
	}
	cache, err := wazero.NewCompilationCacheWithDir(dir)
	if err != nil {
		return nil
	}
	return cache
}
