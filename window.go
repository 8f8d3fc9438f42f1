package main

import (
	"context"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"khobaocao/assets"
	"khobaocao/data"
	"khobaocao/data/compare"
	"khobaocao/data/indicator"
	"khobaocao/data/ingest"
	"khobaocao/data/search"
	"khobaocao/data/store"
	"khobaocao/ui"
	"khobaocao/ui/cli"
	"khobaocao/ui/fynewords"
	"khobaocao/ui/task"
)

// appID names the program to the system and its preferences; it is the ID of
// FyneApp.toml.
const appID = "vn.khobaocao.app"

// openWindow runs the window until it is closed; files are added at its start.
// Where the archive cannot be opened the window says why and what to do.
func openWindow(ctx context.Context, folder string, files []string) int {
	program := app.NewWithID(appID)
	around, first := surround(program, folder, files)
	if !first {
		return cli.Done
	}
	defer around.end()
	if err := fynewords.UseVietnamese(); err != nil {
		fyne.LogError("Fyne's own words stay in their language", err)
	}
	program.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon()))
	archive, err := store.Open(ctx, folder)
	if err != nil {
		ui.ShowTrouble(program, err)
		program.Run()
		return cli.ArchiveTrouble
	}
	defer archive.Close()
	catalogue, err := catalogueOf(ctx, archive)
	if err != nil {
		ui.ShowTrouble(program, err)
		program.Run()
		return cli.SomeFailed
	}
	road := ingest.New(archive, catalogue)
	road.FirstPagesOnly()
	runner := task.New(ctx)
	defer runner.Close() // waits: nothing may write when the archive closes
	window := ui.New(program, runner, ui.Deps{
		Archive:    archive,
		Importer:   road,
		Reread:     road,
		Scans:      road,
		Pictures:   pictures{archive},
		Teach:      road,
		Search:     search.New(archive).Search,
		Compare:    compare.Reports,
		Series:     seriesOf{archive, catalogue},
		Catalogue:  catalogue,
		Indicators: ownIndicators{archive, catalogue},

		Check:      ingest.NewChecker(road, catalogue, archive),
		CheckTools: checkTools(catalogue),

		PickTitles: pickTitles,
		OpenFile:   openFile(program),
		Samples:    writeSamples,
		Folder:     folder,
	})
	window.Add(files)
	window.Show()
	around.shown(window)
	program.Run()
	return cli.Done
}

// pickTitles is the fuzzy pick without its marks.
func pickTitles(text string, all []data.Summary) []data.Summary {
	picks := search.PickTitles(text, all)
	best := make([]data.Summary, len(picks))
	for i, p := range picks {
		best[i] = p.Summary
	}
	return best
}

// ownIndicators keeps the user's own indicators in the archive and in force.
type ownIndicators struct {
	*store.Store
	live *indicator.Live
}

// ChangeIndicators keeps changes, puts them in force, and gives the reports that
// have to be recounted: all.
func (o ownIndicators) ChangeIndicators(ctx context.Context, changes []data.IndicatorChange) ([]int64, error) {
	if err := o.Store.ChangeIndicators(ctx, changes); err != nil {
		return nil, err
	}
	all, err := o.IndicatorChanges(ctx)
	if err != nil {
		return nil, err
	}
	if err := o.live.Change(all); err != nil {
		return nil, err
	}
	reports, err := o.Reports(ctx, data.Filter{})
	ids := make([]int64, len(reports))
	for i, r := range reports {
		ids[i] = r.ID
	}
	return ids, err
}

// seriesOf makes series from the archive's observations, for the chart page.
type seriesOf struct {
	*store.Store
	catalogue *indicator.Live
}

// catalogueOf is the program's catalogue with what the user has changed of it.
func catalogueOf(ctx context.Context, archive *store.Store) (*indicator.Live, error) {
	changes, err := archive.IndicatorChanges(ctx)
	if err != nil {
		return nil, err
	}
	return indicator.NewLive(changes)
}

// UnitSeries are the series of all indicators of one unit.
func (s seriesOf) UnitSeries(ctx context.Context, unit data.UnitRef) ([]data.Series, error) {
	seen, err := s.UnitObservations(ctx, unit)
	if err != nil {
		return nil, err
	}
	of := map[string][]data.Observation{}
	for _, o := range seen {
		of[o.Indicator] = append(of[o.Indicator], o)
	}
	var out []data.Series
	for _, ind := range s.catalogue.All() {
		if own := of[ind.ID]; len(own) > 0 {
			out = append(out, indicator.Series(ind, own)...)
		}
	}
	return out, nil
}

// Series are all series of an indicator; nil units are all units.
func (s seriesOf) Series(ctx context.Context, id string, units []data.UnitRef) ([]data.Series, error) {
	ind, ok := s.catalogue.Find(id)
	if !ok {
		return nil, data.ErrNotFound
	}
	seen, err := s.Observations(ctx, id, units)
	if err != nil {
		return nil, err
	}
	return indicator.Series(ind, seen), nil
}

// writeSamples puts the sample reports into a folder of their own, from where
// they go the road of every dropped file.
func writeSamples(ctx context.Context) ([]string, error) {
	folder, err := os.MkdirTemp("", "mau-bao-cao-")
	if err != nil {
		return nil, err
	}
	if err := os.CopyFS(folder, assets.Samples()); err != nil {
		return nil, err
	}
	return []string{filepath.Clean(folder)}, ctx.Err()
}
