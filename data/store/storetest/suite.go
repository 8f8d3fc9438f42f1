package storetest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data"
	"khobaocao/data/search"
)

// Store is what the suite asks of an archive; docs/architecture.md says what
// each method does.
type Store interface {
	search.Index
	Save(context.Context, []data.Filing) ([]data.ImportResult, error)
	Known(context.Context, string) (int64, bool, error)
	Reports(context.Context, data.Filter) ([]data.Summary, error)
	Summary(context.Context, int64) (data.Summary, error)
	Facets(context.Context, data.Filter) (data.Facets, error)
	Count(context.Context) (int, error)
	Report(context.Context, int64) (data.Report, error)
	Original(context.Context, int64) (string, error)
	Observations(context.Context, string, []data.UnitRef) ([]data.Observation, error)
	ObservedIndicators(context.Context) (map[string]int, error)
	Units(context.Context) ([]data.Unit, error)
	Correct(context.Context, int64, []data.Correction) error
	Remove(context.Context, []int64) (string, error)
	Undo(context.Context, string) error
	Outdated(context.Context, map[string]int, int) ([]data.Stale, error)
	Scans(context.Context, string, int) ([]data.Scan, error)
	Scan(context.Context, int64, int) (data.Scan, error)
	KeepScan(context.Context, string, int, data.Scan) error
	Waiting(context.Context) ([]data.Stale, error)
	SavedSearches(context.Context) ([]data.SavedSearch, error)
	SaveSearch(context.Context, data.SavedSearch) (int64, error)
	SeenSearch(context.Context, int64) error
	DropSearch(context.Context, int64) error
	Teach(context.Context, data.Teaching) (data.Teaching, error)
	Teachings(context.Context) ([]data.Teaching, error)
	Saying(context.Context, string) ([]int64, error)
	Reindicate(context.Context, int64, []string, []data.Observation) error
	IndicatorChanges(context.Context) ([]data.IndicatorChange, error)
	ChangeIndicators(context.Context, []data.IndicatorChange) error
	UnitObservations(context.Context, data.UnitRef) ([]data.Observation, error)
	SeenFindings(context.Context, int64) ([]data.SeenFinding, error)
	SeeFinding(context.Context, data.SeenFinding) error
	UnseeFinding(context.Context, int64, string) error
	Locked(context.Context, data.UnitRef) ([]data.Locked, error)
	Lock(context.Context, data.Locked) error
	Unlock(context.Context, data.Locked) error
	IncomingDir() string
	Dir() string
	Close() error
}

// Open opens an archive in a folder, which may hold one already.
type Open func(ctx context.Context, dir string) (Store, error)

// Run runs the suite.
func Run(t *testing.T, open Open) {
	for _, c := range []struct {
		name string
		test func(*testing.T, *bench)
	}{
		{"RoundTrip", roundTrip},
		{"SeenFindings", seenFindings},
		{"LockedFigures", lockedFigures},
		{"UnitObservations", unitObservations},
		{"Unfit", unfit},
		{"Duplicate", duplicate},
		{"Versions", versions},
		{"FinalBeforeDraft", finalBeforeDraft},
		{"OtherReports", otherReports},
		{"ReadAgain", readAgain},
		{"Outdated", outdated},
		{"Scans", scans},
		{"Corrections", corrections},
		{"Filters", filters},
		{"Facets", facets},
		{"Observations", observations},
		{"Remove", remove},
		{"RemovedComesBack", removedComesBack},
		{"Purge", purge},
		{"Cancelled", cancelled},
		{"ReadersWhileWriting", readersWhileWriting},
		{"SweepIncoming", sweepIncoming},
		{"SavedSearches", savedSearches},
		{"Teachings", teachings},
		{"Reindicated", reindicated},
		{"OwnIndicators", ownIndicators},
		{"Index", index},
		{"Stale", stale},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := &bench{T: t, open: open, dir: filepath.Join(t.TempDir(), "Kho báo cáo #1 của xã 50%?")}
			b.reopen()
			t.Cleanup(func() {
				if err := b.store.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			c.test(t, b)
		})
	}
}

// bench is the archive under test.
type bench struct {
	*testing.T
	open  Open
	dir   string
	store Store
}

func (b *bench) reopen() {
	b.Helper()
	if b.store != nil {
		if err := b.store.Close(); err != nil {
			b.Fatalf("close: %v", err)
		}
	}
	s, err := b.open(b.Context(), b.dir)
	if err != nil {
		b.Fatalf("open: %v", err)
	}
	b.store = s
}

// filing puts a copy of the content into the incoming folder.
func (b *bench) filing(name, content string, rep data.Report) data.Filing {
	b.Helper()
	sum := sha256.Sum256([]byte(content))
	f := data.Filing{
		Document: data.Document{Format: filepath.Ext(name)[1:], Reader: filepath.Ext(name)[1:], Version: 1},
		Report:   rep, Hash: hex.EncodeToString(sum[:]), Name: name,
	}
	copied, err := os.CreateTemp(b.store.IncomingDir(), "copy-*")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = copied.Close() }()
	if _, err := copied.WriteString(content); err != nil {
		b.Fatal(err)
	}
	f.Original = copied.Name()
	return f
}

// save files and fails the test on an error of the whole.
func (b *bench) save(filings ...data.Filing) []data.ImportResult {
	b.Helper()
	results, err := b.store.Save(b.Context(), filings)
	if err != nil {
		b.Fatalf("save: %v", err)
	}
	if len(results) != len(filings) {
		b.Fatalf("%d results for %d filings", len(results), len(filings))
	}
	return results
}

// one files one and wants it imported.
func (b *bench) one(f data.Filing) int64 {
	b.Helper()
	res := b.save(f)[0]
	if res.Status != data.Imported || res.Err != nil || res.Report == 0 {
		b.Fatalf("save %s: %+v", f.Name, res)
	}
	return res.Report
}

func (b *bench) count(want int) {
	b.Helper()
	if got, err := b.store.Count(b.Context()); err != nil || got != want {
		b.Errorf("count = %d, %v; want %d", got, err, want)
	}
}

// files counts the files below the archive's originals and incoming.
func (b *bench) files(sub string) int {
	b.Helper()
	n := 0
	err := filepath.WalkDir(filepath.Join(b.dir, sub), func(_ string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			n++
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return n
}
