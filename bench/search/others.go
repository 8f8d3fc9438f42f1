package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/store"
)

// peerQueries is how many whole queries each program is asked.
const peerQueries = 50

// others times Recoll, ripgrep and fzf with the same questions: whole queries,
// each a process of its own as they are used; ours beside them in this process.
func others(ctx context.Context, s *store.Store, folder string, queries []drawn) error {
	texts, titles, err := export(ctx, s, folder)
	if err != nil {
		return err
	}
	engine := search.New(s)
	for _, peer := range []struct {
		name    string
		prepare *exec.Cmd
		ask     func(words string) *exec.Cmd
	}{
		{"recollq", recollIndex(folder, texts), func(w string) *exec.Cmd {
			return exec.Command("recollq", "-c", filepath.Join(folder, "recoll"), "-n", "50", `"`+w+`"`)
		}},
		{"rg", nil, func(w string) *exec.Cmd { return exec.Command("rg", "-l", "-i", "-F", w, texts) }},
		{"fzf", nil, func(w string) *exec.Cmd {
			return exec.Command("sh", "-c", "fzf --filter "+strconv.Quote(w)+" <"+strconv.Quote(titles))
		}},
	} {
		program := peer.ask("").Args[0]
		if peer.name == "fzf" {
			program = "fzf"
		}
		if _, err := exec.LookPath(program); err != nil {
			fmt.Printf("SKIPPED %s: not on this machine (packaging/setup.sh bench)\n", peer.name)
			continue
		}
		if peer.prepare != nil {
			if out, err := peer.prepare.CombinedOutput(); err != nil {
				return fmt.Errorf("%s: %w: %s", peer.name, err, out)
			}
		}
		var theirs, ours []time.Duration
		for _, q := range queries[:peerQueries] {
			began := time.Now()
			_ = peer.ask(q.words).Run() // nothing found is an exit code of theirs
			theirs = append(theirs, time.Since(began))
			began = time.Now()
			if _, err := engine.Search(ctx, data.Query{Text: q.words}); err != nil {
				return err
			}
			ours = append(ours, time.Since(began))
		}
		slices.Sort(theirs)
		slices.Sort(ours)
		fmt.Printf("%s: median %.1f ms a query; ours %.1f ms\n", peer.name, ms(theirs[peerQueries/2]), ms(ours[peerQueries/2]))
	}
	return nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// recollIndex makes Recoll's index of the texts.
func recollIndex(folder, texts string) *exec.Cmd {
	config := filepath.Join(folder, "recoll")
	script := fmt.Sprintf("mkdir -p %[1]s && printf 'topdirs = %%s\\nindexallfilenames = 0\\n' %[2]s > %[1]s/recoll.conf && recollindex -c %[1]s",
		strconv.Quote(config), strconv.Quote(texts))
	return exec.Command("sh", "-c", script)
}

// export writes each report's text into a file of its own, and all titles into
// one.
func export(ctx context.Context, s *store.Store, folder string) (texts, titles string, err error) {
	texts, titles = filepath.Join(folder, "texts"), filepath.Join(folder, "titles")
	all, err := s.Reports(ctx, data.Filter{})
	if err != nil {
		return "", "", err
	}
	if err := os.MkdirAll(texts, 0o755); err != nil {
		return "", "", err
	}
	var list strings.Builder
	for _, sum := range all {
		rep, err := s.Report(ctx, sum.ID)
		if err != nil {
			return "", "", err
		}
		var b strings.Builder
		for _, p := range rep.Passages {
			b.WriteString(p.Text)
			b.WriteByte('\n')
		}
		if err := os.WriteFile(filepath.Join(texts, strconv.FormatInt(sum.ID, 10)+".txt"), []byte(b.String()), 0o644); err != nil {
			return "", "", err
		}
		list.WriteString(sum.Header.Title)
		list.WriteByte('\n')
	}
	return texts, titles, os.WriteFile(titles, []byte(list.String()), 0o644)
}
