package store

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"slices"

	"khobaocao/data"
)

// version is one file of a report on its way in.
type version struct {
	report   int64
	hash     []byte
	original string
	filing   *data.Filing
	added    int64 // Unix milliseconds
}

// knownVersion is what the archive knows of a content.
type knownVersion struct {
	id, report int64
	original   string // place below the archive's folder
	reader     string
	readBy     int64 // the reader's version
	understood int64 // the version of data.Filing.Understanding
	waiting    int64 // pages whose pictures are not read
	removed    bool  // its report is
}

// readWorse reports whether the archive's reading is by an older version of
// the same reader, or of what makes a report of its document.
func (k knownVersion) readWorse(f *data.Filing) bool {
	return k.reader == f.Document.Reader && k.readBy < int64(f.Document.Version) || k.understood < int64(f.Understanding) ||
		k.waiting > int64(len(f.Document.Waiting))
}

func (f *filer) versionOf(hash []byte) (knownVersion, error) {
	var k knownVersion
	err := f.w.query(`SELECT v.id, v.report, v.original, v.reader, v.reader_version, v.understanding, v.waiting, r.removed IS NOT NULL
		FROM versions v JOIN reports r ON r.id = v.report WHERE v.hash = ?`, func(row []driver.Value) error {
		k = knownVersion{whole(row[0]), whole(row[1]), text(row[2]), text(row[3]), whole(row[4]), whole(row[5]), whole(row[6]), whole(row[7]) != 0}
		return nil
	}, hash)
	return k, err
}

func (f *filer) addVersion(v version) (int64, error) {
	doc := &v.filing.Document
	return f.w.insert(`INSERT INTO versions (report, hash, original, name, format, reader, reader_version, understanding, waiting, added, identity, header)
		VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`, v.report, v.hash, v.original, v.filing.Name, doc.Format, doc.Reader, doc.Version, v.filing.Understanding,
		len(doc.Waiting), v.added, identity(v.filing.Report.Header), encodeHeader(v.filing.Report.Header))
}

// furtherVersion adds a file to a report that is there. Its text replaces the
// one kept where textRank says so.
func (f *filer) furtherVersion(v version, e *entry, numbers map[string]int) error {
	kept := 0
	if err := f.w.query(`SELECT v.format, v.header FROM reports r JOIN versions v ON v.id = r.version WHERE r.id = ?`,
		func(row []driver.Value) error {
			h, err := decodeHeader(text(row[1]))
			kept = textRank(text(row[0]), h.Symbol)
			return err
		}, v.report); err != nil {
		return err
	}
	id, err := f.addVersion(v)
	if err != nil {
		return err
	}
	if textRank(v.filing.Document.Format, v.filing.Report.Header.Symbol) >= kept {
		if err := f.replaceContent(v.report, id, v.filing, e, numbers); err != nil {
			return err
		}
	}
	return f.refresh(v.report)
}

// reread takes a new reading of a file that is there; a report that was removed
// comes back.
func (f *filer) reread(k knownVersion, filing *data.Filing, e *entry, numbers map[string]int) error {
	if err := f.w.exec("UPDATE versions SET format = ?, reader = ?, reader_version = ?, understanding = ?, waiting = ?, name = ?, identity = ?, header = ? WHERE id = ?",
		filing.Document.Format, filing.Document.Reader, filing.Document.Version, filing.Understanding,
		len(filing.Document.Waiting), filing.Name,
		identity(filing.Report.Header), encodeHeader(filing.Report.Header), k.id); err != nil {
		return err
	}
	current, err := f.w.number("SELECT version FROM reports WHERE id = ?", k.report)
	if err != nil {
		return err
	}
	if k.removed {
		if err := f.w.exec("UPDATE reports SET removed = NULL WHERE id = ?", k.report); err != nil {
			return err
		}
	}
	switch {
	case current == k.id:
		err = f.replaceContent(k.report, k.id, filing, e, numbers)
	case k.removed:
		err = f.reindex(k.report)
	}
	if err != nil {
		return err
	}
	return f.refresh(k.report)
}

// replaceContent makes the filing's text and figures the report's.
func (f *filer) replaceContent(report, version int64, filing *data.Filing, e *entry, numbers map[string]int) error {
	day, err := f.w.number("SELECT day FROM reports WHERE id = ?", report)
	if err != nil {
		return err
	}
	rep := &filing.Report
	if err := f.w.dropEntry(int(day), report, true); err != nil {
		return err
	}
	if err := f.w.dropContent(report); err != nil {
		return err
	}
	if err := f.w.putContent(report, rep, numbers); err != nil {
		return err
	}
	if err := f.w.putObservations(report, rep.Header, filing.Observations); err != nil {
		return err
	}
	if err := f.w.exec("UPDATE reports SET version = ?, figures = ?, findings = ?, file = ?, format = ? WHERE id = ?",
		version, len(rep.Figures), graveFindings(rep), filing.Name, filing.Document.Format, report); err != nil {
		return err
	}
	e.day, e.report = int(day), report
	f.put(e)
	return nil
}

// refresh computes a report's header anew from its versions and the user's
// corrections, and indexes what that changes.
func (f *filer) refresh(report int64) error {
	base, versions, err := f.baseHeader(report)
	if err != nil {
		return err
	}
	corrections, err := f.w.corrections(report)
	if err != nil {
		return err
	}
	h := base
	for _, c := range corrections {
		if err := applyCorrection(&h, c); err != nil {
			return err
		}
	}
	unit, err := f.unit(h.Unit, h.Level)
	if err != nil {
		return err
	}
	day, err := f.w.number("SELECT day FROM reports WHERE id = ?", report)
	if err != nil {
		return err
	}
	if err := f.indexAgain(report, int(day), h); err != nil {
		return err
	}
	err = f.w.exec(`UPDATE reports SET unit = ?, kind = ?, period_kind = ?, period_start = ?, period_end = ?, year = ?, day = ?,
		identity = ?, versions = ?, header = ? WHERE id = ?`, unit, h.Kind, string(h.Period.Kind), h.Period.Start.String(),
		h.Period.End.String(), yearOf(h), dayOf(h), identity(h), versions, encodeHeader(h), report)
	return err
}

// baseHeader merges what the versions say: the one whose text is kept first,
// then the others, newest first.
func (f *filer) baseHeader(report int64) (data.Header, int, error) {
	type said struct {
		kept  bool
		added int64
		data.Header
	}
	var all []said
	err := f.w.query(`SELECT v.id = r.version, v.id, v.header FROM versions v JOIN reports r ON r.id = v.report
		WHERE r.id = ? AND r.removed IS NULL`, func(row []driver.Value) error {
		h, err := decodeHeader(text(row[2]))
		all = append(all, said{whole(row[0]) != 0, whole(row[1]), h})
		return err
	}, report)
	if err != nil {
		return data.Header{}, 0, err
	}
	if len(all) == 0 {
		return data.Header{}, 0, fmt.Errorf("report %d: %w", report, data.ErrNotFound)
	}
	slices.SortFunc(all, func(a, b said) int {
		if a.kept != b.kept {
			if a.kept {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.added, a.added)
	})
	var others []data.Header
	for _, s := range all[1:] {
		others = append(others, s.Header)
	}
	return mergeHeaders(all[0].Header, others), len(all), nil
}

// indexAgain replaces a report's full-text rows: the title's, and all of them
// when the day that orders them changed.
func (f *filer) indexAgain(report int64, oldDay int, h data.Header) error {
	e := f.entries[report]
	moved := dayOf(h) != oldDay
	if e == nil || !e.all {
		if err := f.w.dropEntry(oldDay, report, moved); err != nil {
			return err
		}
		e = &entry{report: report}
		if moved {
			rep, err := f.w.readContent(report)
			if err != nil {
				return err
			}
			e.cutTerms(&rep)
		}
	}
	fresh := *e // the filing may fail: what is noted stays as it is
	e = &fresh
	file := ""
	if err := f.w.query("SELECT file FROM reports WHERE id = ?", func(row []driver.Value) error {
		file = text(row[0])
		return nil
	}, report); err != nil {
		return err
	}
	e.day = dayOf(h)
	e.cutTitle(h, file)
	f.put(e)
	return nil
}

// reindex gathers all full-text rows of a report whose rows were dropped.
func (f *filer) reindex(report int64) error {
	rep, err := f.w.readContent(report)
	if err != nil {
		return err
	}
	h, err := f.w.header(report)
	if err != nil {
		return err
	}
	e := &entry{report: report}
	e.cutTerms(&rep)
	e.day = dayOf(h)
	f.put(e)
	return nil
}
