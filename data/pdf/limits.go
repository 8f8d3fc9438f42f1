package pdf

import "time"

// Limits of one file. Over them it is refused.
const (
	MaxFileBytes  = 192 << 20 // of the file, which lies in the sandbox whole
	MaxPages      = 5000      // some hundred times a long report
	MaxPageChars  = 200_000   // of one page; a dense one has 6,000
	MaxPageRules  = 20_000    // ruled lines of one page
	MaxPixels     = 25 << 20  // of a rendered page
	MaxPagePoints = 20_000    // of a page's side, in 1/72 inch: some 7 m
)

// Limits of one step of the work in a child process.
const (
	openTime   = 30 * time.Second // reading the file's structure
	pageTime   = 20 * time.Second // one page; a usual one takes 4 ms
	renderTime = 30 * time.Second
	startTime  = 30 * time.Second // the first start compiles: some 2 s
	idleTime   = time.Minute      // then a child that waits is ended
)

const (
	sandboxPages = 512 << 20 / wasmPage // memory of a sandbox, in pages
	wasmPage     = 64 << 10             // bytes
	childBytes   = 4 << 30              // address space of a child process
	heapBytes    = 96 << 20             // of a child, beside the sandbox; pictures are 15 MB each and soon thrown away
	maxWorkers   = 2                    // child processes at once
)
