package store

import (
	"strconv"
	"time"

	"khobaocao/data"
)

// Row numbers are packed, so that the order in which SQLite keeps rows is the
// order in which they are wanted and no index is needed to find them:
//
//	passages, figures: report (22 bits) | number in the report (20 bits)
//	full-text rows:    newness (16 bits) | ^report (22 bits) | number (20 bits)
//
// Newness is lastDay − day: ascending row numbers are the newest period first,
// then the report filed last, then document order. A full-text scan that stops
// after N rows has seen the N newest.
const (
	numberBits = 20
	reportBits = 22
	maxNumber  = 1<<numberBits - 1 // passages or figures of a report
	maxReport  = 1<<reportBits - 1
	lastDay    = 1<<16 - 1 // 2079-06-05, in days since 1900
)

func rowOf(report int64, number int) int64 { return report<<numberBits | int64(number) }

func numberOf(row int64) int { return int(row & maxNumber) }

func ftsRow(day int, report int64, number int) int64 {
	return int64(lastDay-day)<<(reportBits+numberBits) | (maxReport-report)<<numberBits | int64(number)
}

// ftsReport is the report of a full-text row.
func ftsReport(row int64) int64 { return maxReport - (row >> numberBits & maxReport) }

var epoch = time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)

// dayOf is the day by which a report is ordered: the end of its period, else
// the day of signing, else 0 (the oldest).
func dayOf(h data.Header) int {
	d := h.Period.End
	if d.IsZero() {
		d = h.Date
	}
	if d.IsZero() {
		return 0
	}
	return min(max(int(d.Time().Sub(epoch)/(24*time.Hour)), 0), lastDay)
}

func itoa(n int) string { return strconv.Itoa(n) }
