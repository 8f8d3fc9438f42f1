// Command peer imports generated reports and lets Recoll index the same
// folder in the same run, then holds the series of five indicators against the
// generator's truth. It prints ratios; it fails on a wrong series, never on a
// slow clock.
//
//	go run -tags sqlite_fts5 ./bench/peer [-n 2000] [-program build/khobaocao] [-rounds 3] [-seed 1]
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

func main() {
	n := flag.Int("n", 2000, "reports")
	rounds := flag.Int("rounds", 3, "rounds; the best of each side counts")
	program := flag.String("program", "build/khobaocao", "the program")
	seed := flag.Uint64("seed", 1, "seed of the reports: the same seed gives the same files")
	flag.Parse()
	if err := run(*n, *rounds, *seed, *program); err != nil {
		fmt.Fprintln(os.Stderr, "peer:", err)
		os.Exit(1)
	}
}

func run(n, rounds int, seed uint64, program string) error {
	work, err := os.MkdirTemp("", "peer")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	reports := filepath.Join(work, "reports")
	generate := exec.Command("go", "run", "./bench/generate", "-n", strconv.Itoa(n), "-txt", "0",
		"-seed", strconv.FormatUint(seed, 10), "-out", reports)
	generate.Stderr = os.Stderr
	if err := generate.Run(); err != nil {
		return fmt.Errorf("generate: %w", err)
	}
	program, err = filepath.Abs(program)
	if err != nil {
		return err
	}
	truth := filepath.Join(work, "truth")
	if err := os.MkdirAll(truth, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"truth.jsonl", "slips.jsonl"} { // Recoll shall see what we see: reports only
		if err := os.Rename(filepath.Join(reports, name), filepath.Join(truth, name)); err != nil {
			return err
		}
	}

	var ours, recoll sample
	archive := ""
	for i := range rounds {
		archive = filepath.Join(work, fmt.Sprintf("archive%d", i))
		s, err := timed(exec.Command(program, "import", "--archive", archive, "--json", reports))
		if err != nil {
			return err
		}
		ours = ours.better(s)
		if s, err = recollIndex(work, reports, i); err != nil {
			return err
		}
		recoll = recoll.better(s)
	}
	fmt.Printf("import of %d .docx: %.2f ms a report, peak %d MB\n", n, ms(ours.wall)/float64(n), ours.peak>>20)
	fmt.Printf("recollindex:        %.2f ms a report, peak %d MB\n", ms(recoll.wall)/float64(n), recoll.peak>>20)
	fmt.Printf("ratio: %.2f (budget of the first version 1.5, aim 0.7)\n", float64(ours.wall)/float64(recoll.wall))
	if err := search(archive); err != nil {
		return err
	}
	return compareSeries(program, archive, filepath.Join(truth, "truth.jsonl"))
}

// sample is what one run of a program took.
type sample struct {
	wall time.Duration
	peak int64 // resident bytes at most
}

func (s sample) better(o sample) sample {
	if s.wall == 0 || o.wall < s.wall {
		return o
	}
	return s
}

func timed(cmd *exec.Cmd) (sample, error) {
	cmd.Stdout, cmd.Stderr = io.Discard, os.Stderr
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return sample{}, fmt.Errorf("%s: %w", cmd.Path, err)
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return sample{time.Since(began), usage.Maxrss << 10}, nil
}

// recollIndex indexes the folder anew.
func recollIndex(work, reports string, round int) (sample, error) {
	conf := filepath.Join(work, fmt.Sprintf("recoll%d", round))
	if err := os.MkdirAll(conf, 0o755); err != nil {
		return sample{}, err
	}
	settings := "topdirs = " + reports + "\nloglevel = 1\n"
	if err := os.WriteFile(filepath.Join(conf, "recoll.conf"), []byte(settings), 0o644); err != nil {
		return sample{}, err
	}
	s, err := timed(exec.Command("recollindex", "-c", conf, "-z"))
	if err != nil {
		return s, err
	}
	out, err := exec.Command("recollq", "-c", conf, "-C", "ngân sách").CombinedOutput()
	if round == 0 {
		fmt.Printf("recoll finds “ngân sách”: %.80s\n", out)
	}
	return s, err
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
