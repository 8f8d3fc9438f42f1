package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/charts"
	"khobaocao/ui/check"
	"khobaocao/ui/compare"
	"khobaocao/ui/find"
	"khobaocao/ui/importer"
	"khobaocao/ui/indicators"
	"khobaocao/ui/library"
	"khobaocao/ui/reader"
)

// Archive is what the pages and the window ask of the archive.
type Archive interface {
	library.Archive
	importer.Archive
	reader.Source
	compare.Source
	find.Keeper
	check.Keeper
	Count(ctx context.Context) (int, error)
	Facets(ctx context.Context, f data.Filter) (data.Facets, error)
	Undo(ctx context.Context, undo string) error
}

// Catalogue knows the indicators.
type Catalogue interface {
	charts.Catalogue
	reader.Catalogue
}

// Rereader reads again what an older version of the program has read.
type Rereader interface {
	Outdated(ctx context.Context) ([]data.Stale, error)
	Reread(ctx context.Context, stale []data.Stale, each func(data.ImportResult), progress func(data.Progress)) error
}

// Series is what the pages of charts and of indicators ask of what was observed.
type Series interface {
	charts.Source
	indicators.Source
}

// Deps is what stands behind the window; main gives it. Samples may be nil.
type Deps struct {
	Archive  Archive
	Importer importer.Importer
	Search   func(ctx context.Context, q data.Query) (data.Answer, error)
	Compare  func(left, right data.Report) data.Comparison

	Series    Series
	Catalogue Catalogue

	PickTitles func(text string, all []data.Summary) []data.Summary // best first

	Reread Rereader // nil: nothing is read again
	Scans  Scans    // nil: no pictures wait to be read

	Pictures reader.Pictures // of the pages of originals; nil: none are shown
	Teach    Teacher         // nil: nothing can be said of figures

	Indicators indicators.Editor // the user's own; nil: the page that follows indicators is left out

	Check      check.Checker // nil: no page to check on
	CheckTools check.Tools

	OpenFile func(path string) error                     // with the program that the system has for it
	Samples  func(ctx context.Context) ([]string, error) // paths of sample reports
	Folder   string                                      // the archive's folder, for the status line
}

// checking joins the checker to what the archive keeps of it, for the reader.
type checking struct {
	check.Keeper
	checker check.Checker
}

// Report implements reader.Checker.
func (c checking) Report(ctx context.Context, id int64) (data.Checked, error) {
	return c.checker.Report(ctx, id)
}

// finding joins the search to the archive for the search page.
type finding struct {
	Archive
	search func(ctx context.Context, q data.Query) (data.Answer, error)
}

// Search implements find.Source.
func (f finding) Search(ctx context.Context, q data.Query) (data.Answer, error) {
	return f.search(ctx, q)
}

var _ find.Source = finding{}
