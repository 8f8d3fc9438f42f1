// Command slips measures the checks: it takes reports, looks by itself for
// claims that can be computed again (a percent with its fraction, a total with
// its parts, a change with both its numbers), changes one digit of each in the
// report's text, has the changed report read and checked, and counts how many
// of these slips are found. It prints what was missed and every finding "wrong"
// that the same reports have without slips.
//
//	make bench-slips
//	go run -tags sqlite_fts5 ./bench/slips [-n 200] [-seed 1] [-list] [FILE|FOLDER…]
//
// It may know every room of data; which slips are checkable it must not learn
// from them: claim.go has its own rules for that.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
)

func main() {
	n := flag.Int("n", 200, "slips")
	seed := flag.Uint64("seed", 1, "the same seed gives the same slips")
	list := flag.Bool("list", false, "print every finding of the reports as they are, and make no slips")
	verbose := flag.Bool("v", false, "print every slip")
	made := flag.Int("reports", 300, "reports made for it, where no files are named")
	flag.Parse()
	ctx := context.Background()
	reports, err := load(ctx, flag.Args())
	if flag.NArg() == 0 {
		reports, err = generated(ctx, *made, *seed)
	}
	if err == nil && *list {
		print(os.Stdout, reports)
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench/slips:", err)
		os.Exit(1)
	}
	score := run(reports, *n, *seed)
	score.write(os.Stdout, *verbose)
	if score.falseWrong > 0 || score.found*100 < score.checkable*leastFound {
		os.Exit(1)
	}
}
