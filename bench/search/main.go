// Command search measures the search over generated reports: how long the first
// page of results takes at every keystroke, how often the report meant is among
// the first five, how large the index is; and beside it, in the same run, what
// Recoll, ripgrep and fzf take for the same questions. It prints figures and
// fails only where something breaks.
//
//	go run -tags sqlite_fts5 ./bench/search [-sizes 2000,10000] [-archives DIR] [-program build/khobaocao]
//
// With -archives an archive that is there already is used again, so that the
// one of 100,000 reports is built once.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"khobaocao/data/store"
)

func main() {
	sizes := flag.String("sizes", "2000,10000", "numbers of reports")
	archives := flag.String("archives", "", "`folder` of archives that are kept")
	program := flag.String("program", "build/khobaocao", "the program")
	peers := flag.Bool("peers", true, "time Recoll, ripgrep and fzf too")
	flag.Parse()
	if err := run(*sizes, *archives, *program, *peers); err != nil {
		fmt.Fprintln(os.Stderr, "search:", err)
		os.Exit(1)
	}
}

func run(sizes, kept, program string, peers bool) error {
	if kept == "" {
		work, err := os.MkdirTemp("", "search")
		if err != nil {
			return err
		}
		defer os.RemoveAll(work)
		kept = work
	}
	for _, word := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(word))
		if err != nil {
			return err
		}
		folder := filepath.Join(kept, strconv.Itoa(n))
		if err := build(n, folder, program); err != nil {
			return err
		}
		if err := measure(folder, peers && n <= mostForPeers); err != nil {
			return err
		}
	}
	return nil
}

// mostForPeers is up to how many reports the others are asked too: indexing
// more takes Recoll long.
const mostForPeers = 10_000

// build generates reports and imports them, unless the archive is there.
func build(n int, folder, program string) error {
	if _, err := os.Stat(filepath.Join(folder, "done")); err == nil {
		return nil
	}
	reports := filepath.Join(folder, "reports")
	for _, command := range []*exec.Cmd{
		exec.Command("go", "run", "./bench/generate", "-n", strconv.Itoa(n), "-txt", "0", "-out", reports),
		exec.Command(program, "import", "--archive", filepath.Join(folder, "archive"), reports),
	} {
		command.Stderr = os.Stderr
		if err := command.Run(); err != nil {
			return fmt.Errorf("%v: %w", command.Args[:2], err)
		}
	}
	return os.WriteFile(filepath.Join(folder, "done"), nil, 0o600)
}

func measure(folder string, peers bool) error {
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(folder, "archive"))
	if err != nil {
		return err
	}
	defer s.Close()
	count, err := s.Count(ctx)
	if err != nil {
		return err
	}
	size, err := s.Size(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("== %d reports\nindex: %.2f bytes a byte of text (%d MB of %d MB)\n", count,
		float64(size.Index)/float64(size.Text), size.Index>>20, size.Text>>20)
	drawn, err := draw(ctx, s)
	if err != nil {
		return err
	}
	if err := recall(ctx, s, drawn); err != nil {
		return err
	}
	if err := keystrokes(ctx, s, drawn); err != nil {
		return err
	}
	if peers {
		return others(ctx, s, folder, drawn)
	}
	return nil
}
