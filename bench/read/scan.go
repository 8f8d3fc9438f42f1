package main

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"time"

	"khobaocao/data"
)

// spoiling is a way in which a printed page becomes a scan.
type spoiling struct {
	name    string // of its folder
	title   string // in the table
	dpi     int
	quality int // of the JPEG; 0 writes one bit a pixel
	spoil   func(page *image.RGBA) image.Image
}

var spoilings = []spoiling{
	{"clean200", "200 dpi, grey", 200, 85, func(p *image.RGBA) image.Image { return grey(p) }},
	{"clean150", "150 dpi, grey", 150, 85, func(p *image.RGBA) image.Image { return grey(p) }},
	{"skewed", "200 dpi, skewed 1°, noise, JPEG 60", 200, 60, func(p *image.RGBA) image.Image { return noisy(grey(turned(p, 1)), 12) }},
	{"stamped", "200 dpi, colour, red stamp over text", 200, 80, func(p *image.RGBA) image.Image { stamp(p); return p }},
	{"faxed", "faxed: 200 dpi, one bit, skewed 0.5°", 200, 0, func(p *image.RGBA) image.Image { return oneBit(noisy(grey(turned(p, 0.5)), 20)) }},
}

// printScans prints the samples' PDFs to pages and spoils them: for each
// spoiling a folder with a .pdf of each sample and its pages beside it.
func printScans(work string, samples []sample) error {
	for _, sp := range spoilings {
		for _, s := range samples {
			if _, err := os.Stat(sp.scanned(work, s)); err == nil {
				continue
			}
			if err := printScan(work, sp, s); err != nil {
				return fmt.Errorf("%s, %s: %w", sp.name, s.name, err)
			}
		}
	}
	return nil
}

// scanned is the sample's PDF as a scan, and pages its pictures.
func (sp spoiling) scanned(work string, s sample) string {
	return filepath.Join(work, sp.name, s.name+".pdf")
}

func (sp spoiling) pages(work string, s sample) ([]string, error) {
	list, err := filepath.Glob(filepath.Join(work, sp.name, s.name, "page-*"))
	sort.Strings(list)
	return list, err
}

func printScan(work string, sp spoiling, s sample) error {
	dir := filepath.Join(work, sp.name, s.name)
	raw := filepath.Join(work, fmt.Sprintf("print%d", sp.dpi), s.name)
	for _, d := range []string{dir, raw} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return err
		}
	}
	prints, _ := filepath.Glob(filepath.Join(raw, "page-*.png"))
	if len(prints) == 0 {
		cmd := exec.Command("pdftoppm", "-r", fmt.Sprint(sp.dpi), "-png", s.in(work, "pdf"), filepath.Join(raw, "page"))
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("pdftoppm: %w\n%s", err, out)
		}
		prints, _ = filepath.Glob(filepath.Join(raw, "page-*.png"))
	}
	sort.Strings(prints)
	doc := newScanPDF(sp.dpi)
	for i, path := range prints {
		page, err := loadPNG(path)
		if err != nil {
			return err
		}
		img := sp.spoil(page)
		file := filepath.Join(dir, fmt.Sprintf("page-%02d", i+1))
		if err := savePage(doc, file, img, sp); err != nil {
			return err
		}
	}
	return os.WriteFile(sp.scanned(work, s), doc.bytes(), 0o644)
}

// savePage writes a page's picture for Tesseract and puts the same pixels into
// the PDF.
func savePage(doc *scanPDF, file string, img image.Image, sp spoiling) error {
	if sp.quality > 0 {
		f, err := os.Create(file + ".jpg")
		if err != nil {
			return err
		}
		err = jpeg.Encode(f, img, &jpeg.Options{Quality: sp.quality})
		if err := errors.Join(err, f.Close()); err != nil {
			return err
		}
		src, err := os.ReadFile(file + ".jpg")
		if err != nil {
			return err
		}
		_, isGrey := img.(*image.Gray)
		doc.jpeg(src, img.Bounds(), isGrey)
		return nil
	}
	doc.bits(img.(*image.Paletted))
	f, err := os.Create(file + ".png")
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(f, img), f.Close())
}

func loadPNG(path string) (*image.RGBA, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		return nil, err
	}
	return rgba(img), nil
}

// scan reads a spoiling of the samples.
func (j *judge) scan(ctx context.Context, work string, sp spoiling, samples []sample) row {
	r := row{coat: sp.title, peerName: "tesseract"}
	for _, s := range samples {
		pages, err := sp.pages(work, s)
		if err != nil {
			r.fail = err
			return r
		}
		r.pages += len(pages)
		if err := j.readable(ctx, &r, s, sp.scanned(work, s)); err != nil {
			r.note = err.Error()
		}
		began := time.Now()
		text, err := tesseract(ctx, pages)
		if err != nil && r.fail == nil {
			r.fail = err
		}
		r.peer.add(j.text[s.name], folded(text), time.Since(began))
	}
	r.figures /= float64(max(r.files, 1))
	return r
}

var errNoOCR = errors.New("no OCR in this build")

// readable reads a scan unless the build cannot.
func (j *judge) readable(ctx context.Context, r *row, s sample, path string) error {
	if r.note != "" {
		return errNoOCR
	}
	if _, _, err := j.importer.Read(ctx, path); errors.Is(err, data.ErrNoText) || errors.Is(err, data.ErrNoOCR) {
		return errNoOCR
	}
	j.read(ctx, r, s, path)
	return nil
}
