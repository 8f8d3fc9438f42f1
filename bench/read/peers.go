package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

// peer is another program that reads a coat.
type peer struct {
	name string
	read func(ctx context.Context, path string) (string, error)
}

// antiword draws tables with bars, and writes a note's mark in brackets; both
// are its looks, not wrong letters, and are taken off.
var antiword = peer{"antiword", func(ctx context.Context, path string) (string, error) {
	text, err := output(ctx, "antiword", "-m", "UTF-8", "-w", "0", path)
	text = strings.ReplaceAll(text, "|", " ")
	return noteMark.ReplaceAllString(text, "$1"), err
}}

var noteMark = regexp.MustCompile(`\[(\d+)\]`)

var pdftotext = peer{"pdftotext", func(ctx context.Context, path string) (string, error) {
	return output(ctx, "pdftotext", "-enc", "UTF-8", path, "-")
}}

// tesseract reads the pages of a scan, one after the other, with the script
// model that Debian packs.
func tesseract(ctx context.Context, pages []string) (string, error) {
	var b strings.Builder
	for _, page := range pages {
		text, err := output(ctx, "tesseract", page, "-", "-l", "Vietnamese", "--psm", "3")
		if err != nil {
			return "", err
		}
		b.WriteString(text)
	}
	return b.String(), nil
}

func output(ctx context.Context, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1")
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return string(out), fmt.Errorf("%s: %w: %s", name, err, exit.Stderr)
	}
	return string(out), err
}
