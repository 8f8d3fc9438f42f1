package store

import (
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"khobaocao/data"
)

// filer is the state of one writing transaction: what is still to be written
// at its end.
type filer struct {
	w       *writer
	words   *vocabulary
	dir     string
	now     int64             // Unix milliseconds
	entries map[int64]*entry  // full-text rows by report
	before  []*entry          // what this filing replaced in entries
	counted map[string]*int   // words
	units   map[string]int64  // unit keys seen
	moves   map[string]string // copy in incoming → place below dir
	spent   []string          // copies that are not needed
}

func newFiler(w *writer, words *vocabulary) *filer {
	return &filer{
		w: w, words: words, now: time.Now().UnixMilli(), entries: map[int64]*entry{}, counted: map[string]*int{},
		units: map[string]int64{}, moves: map[string]string{},
	}
}

// put notes a report's full-text rows for the end of the transaction.
func (f *filer) put(e *entry) {
	old := f.entries[e.report]
	if old == nil {
		old = &entry{report: e.report, day: -1}
	}
	f.before = append(f.before, old)
	f.entries[e.report] = e
}

// forget takes back what a filing that failed noted.
func (f *filer) forget(filing *data.Filing) {
	for _, old := range slices.Backward(f.before) {
		f.entries[old.report] = old
		if old.day < 0 {
			delete(f.entries, old.report)
		}
	}
	delete(f.moves, filing.Original)
	clear(f.units) // a unit made for it is gone again
	f.spent = append(f.spent, filing.Original)
}

// fileOne decides what the filing is to the archive.
func (f *filer) fileOne(filing *data.Filing, e *entry, res *data.ImportResult) error {
	numbers, err := checkContent(&filing.Report)
	if err != nil {
		return err
	}
	hash, err := hex.DecodeString(filing.Hash)
	if err != nil || len(hash) < 2 {
		return fmt.Errorf("hash %q: %w", filing.Hash, errUnfit)
	}
	known, err := f.versionOf(hash)
	if err != nil {
		return err
	}
	if known.id != 0 {
		if err := f.takeCopy(known, filing); err != nil {
			return err
		}
	}
	if filing.Again && (known.id == 0 || known.removed) {
		return fmt.Errorf("read again: %w", data.ErrNotFound)
	}
	if known.id != 0 && !known.removed && !known.readWorse(filing) {
		res.Status, res.Report = data.Duplicate, known.report
		res.Header, err = f.w.header(known.report)
		return err
	}
	res.Status = data.Imported
	if known.id != 0 {
		res.Report = known.report
		err = f.reread(known, filing, e, numbers)
	} else {
		err = f.fileNew(filing, hash, e, numbers, res)
	}
	if err == nil {
		res.Header, err = f.w.header(res.Report)
		res.Header.Recipients = filing.Report.Header.Recipients
	}
	return err
}

// fileNew files a content that the archive does not hold.
func (f *filer) fileNew(filing *data.Filing, hash []byte, e *entry, numbers map[string]int, res *data.ImportResult) error {
	report, err := f.sameReport(filing.Report.Header)
	if err != nil {
		return err
	}
	v := version{report: report, hash: hash, filing: filing, added: f.now}
	if filing.Original != "" {
		v.original = originalPath(filing.Hash, filing.Name, filing.Document.Format)
		if err := f.move(filing.Original, v.original); err != nil {
			return err
		}
	}
	if report == 0 {
		res.Report, err = f.newReport(v, e, numbers)
		return err
	}
	res.Report, res.Version = report, true
	return f.furtherVersion(v, e, numbers)
}

// newReport files the first version of a report.
func (f *filer) newReport(v version, e *entry, numbers map[string]int) (int64, error) {
	rep := &v.filing.Report
	unit, err := f.unit(rep.Header.Unit, rep.Header.Level)
	if err != nil {
		return 0, err
	}
	h := rep.Header
	day := dayOf(h)
	id, err := f.w.insert(`INSERT INTO reports (unit, kind, period_kind, period_start, period_end, year, day, identity,
		version, versions, figures, findings, added, removed, file, format, header) VALUES (?,?,?,?,?,?,?,?,0,1,?,?,?,NULL,?,?,?)`,
		unit, h.Kind, string(h.Period.Kind), h.Period.Start.String(), h.Period.End.String(), yearOf(h), day, identity(h),
		len(rep.Figures), graveFindings(rep), v.added, v.filing.Name, v.filing.Document.Format, encodeHeader(h))
	if err != nil {
		return 0, err
	}
	if id > maxReport {
		return 0, fmt.Errorf("report %d: %w", id, data.ErrTooLarge)
	}
	v.report = id
	vid, err := f.addVersion(v)
	if err != nil {
		return 0, err
	}
	if err := f.w.exec("UPDATE reports SET version = ? WHERE id = ?", vid, id); err != nil {
		return 0, err
	}
	if err := f.w.putContent(id, rep, numbers); err != nil {
		return 0, err
	}
	e.day, e.report = day, id
	e.cutTitle(h, v.filing.Name)
	f.put(e)
	return id, f.w.putObservations(id, h, v.filing.Observations)
}

// sameReport finds the report that a header belongs to, 0 if there is none. It
// looks at what the user corrected and at what was read: both may be what the
// new file says.
func (f *filer) sameReport(h data.Header) (int64, error) {
	var found int64
	err := f.w.query(`SELECT id, header FROM reports WHERE identity = ?1 AND removed IS NULL
		UNION ALL SELECT v.report, v.header FROM versions v JOIN reports r ON r.id = v.report
		WHERE v.identity = ?1 AND r.removed IS NULL`, func(row []driver.Value) error {
		other, err := decodeHeader(text(row[1]))
		if err == nil && found == 0 && sameReport(h, other) {
			found = whole(row[0])
		}
		return err
	}, identity(h))
	return found, err
}

// finish writes the rows gathered, then puts the originals in their places.
func (f *filer) finish() error {
	entries := make([]*entry, 0, len(f.entries))
	for _, e := range f.entries {
		entries = append(entries, e)
		if e.all {
			e.countWords(f.counted)
		}
	}
	if err := f.w.putEntries(entries); err != nil {
		return err
	}
	for word, n := range f.counted {
		if err := f.w.exec(`INSERT INTO words (word, times) VALUES (?, ?)
			ON CONFLICT DO UPDATE SET times = times + excluded.times`, word, *n); err != nil {
			return err
		}
	}
	return f.moveAll()
}

// yearOf is the year a report is shown under: its period's last, else the one
// of its signing, 0 if neither is known.
func yearOf(h data.Header) int {
	if !h.Period.End.IsZero() {
		return h.Period.End.Year
	}
	return h.Date.Year
}

func graveFindings(rep *data.Report) int {
	n := 0
	for _, x := range rep.Findings {
		if x.Severity == data.Wrong || x.Severity == data.Doubtful {
			n++
		}
	}
	return n
}

// header is a report's header as it is shown, without recipients.
func (w *writer) header(report int64) (data.Header, error) {
	var h data.Header
	err := w.query("SELECT header FROM reports WHERE id = ?", func(row []driver.Value) (err error) {
		h, err = decodeHeader(text(row[0]))
		return err
	}, report)
	return h, err
}
