package store

import (
	"fmt"
	"strings"

	"khobaocao/data"
)

// fieldMark separates the fields of a stored header (ASCII unit separator):
// the library lists thousands of headers, and splitting one costs a tenth of
// reading JSON.
const fieldMark = "\x1f"

const headerFields = 13

// encodeHeader writes a header without its recipients as one string.
func encodeHeader(h data.Header) string {
	fields := [headerFields]string{
		h.Kind, h.Symbol, h.Title, h.Issuer, h.Unit, h.Level, h.Place, h.Date.String(), h.Signer, h.SignerTitle,
		encodePeriod(h.Period), encodePeriod(h.Cumulative), encodePeriod(h.NextPeriod),
	}
	for i, f := range fields {
		if strings.Contains(f, fieldMark) {
			fields[i] = strings.ReplaceAll(f, fieldMark, " ")
		}
	}
	return strings.Join(fields[:], fieldMark)
}

func decodeHeader(s string) (data.Header, error) {
	f := strings.Split(s, fieldMark)
	if len(f) != headerFields {
		return data.Header{}, fmt.Errorf("header of %d fields: %w", len(f), data.ErrArchiveBad)
	}
	h := data.Header{
		Kind: f[0], Symbol: f[1], Title: f[2], Issuer: f[3], Unit: f[4], Level: f[5], Place: f[6],
		Signer: f[8], SignerTitle: f[9],
	}
	var err error
	if h.Date, err = storedDate(f[7]); err != nil {
		return h, err
	}
	for i, p := range []*data.Period{&h.Period, &h.Cumulative, &h.NextPeriod} {
		if *p, err = decodePeriod(f[10+i]); err != nil {
			return h, err
		}
	}
	return h, nil
}

// encodePeriod is the form of a correction: "month 2024-01-01 2024-01-31", ""
// for none.
func encodePeriod(p data.Period) string {
	if p.IsZero() {
		return ""
	}
	return string(p.Kind) + " " + p.Start.String() + " " + p.End.String()
}

func decodePeriod(s string) (data.Period, error) {
	if s == "" {
		return data.Period{}, nil
	}
	kind, days, _ := strings.Cut(s, " ")
	from, to, ok := strings.Cut(days, " ")
	if !ok {
		return data.Period{}, fmt.Errorf("period %q has not three parts", s)
	}
	start, err := storedDate(from)
	if err != nil {
		return data.Period{}, err
	}
	end, err := storedDate(to)
	return data.Period{Kind: data.PeriodKind(kind), Start: start, End: end}, err
}

// storedDate reads an ISO date as data.ParseDate does, at a tenth of its cost:
// a header holds seven, and the library lists thousands of headers.
func storedDate(s string) (data.Date, error) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return data.ParseDate(s)
	}
	var d data.Date
	for i, r := range []byte(s) {
		if i == 4 || i == 7 {
			continue
		}
		n := int(r - '0')
		switch {
		case r < '0' || r > '9':
			return data.ParseDate(s) // which says what is wrong
		case i < 4:
			d.Year = d.Year*10 + n
		case i < 7:
			d.Month = d.Month*10 + n
		default:
			d.Day = d.Day*10 + n
		}
	}
	if d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 28 {
		return data.ParseDate(s)
	}
	return d, nil
}

// mergeHeaders fills what the version whose text is kept leaves blank from the
// other versions, newest first: a draft has no number, day and signer, the
// signed copy has.
func mergeHeaders(kept data.Header, others []data.Header) data.Header {
	h := kept
	for _, o := range others {
		if numberOfSymbol(h.Symbol) == "" && numberOfSymbol(o.Symbol) != "" || h.Symbol == "" {
			h.Symbol = o.Symbol
		}
		if h.Date.IsZero() {
			h.Date = o.Date
		}
		for _, p := range [][2]*string{
			{&h.Kind, &o.Kind}, {&h.Title, &o.Title}, {&h.Issuer, &o.Issuer}, {&h.Place, &o.Place},
			{&h.Signer, &o.Signer}, {&h.SignerTitle, &o.SignerTitle},
		} {
			if *p[0] == "" {
				*p[0] = *p[1]
			}
		}
		if h.Unit == "" {
			h.Unit, h.Level = o.Unit, o.Level
		}
		if h.Period.IsZero() {
			h.Period = o.Period
		}
		if h.Cumulative.IsZero() {
			h.Cumulative = o.Cumulative
		}
		if h.NextPeriod.IsZero() {
			h.NextPeriod = o.NextPeriod
		}
		if len(h.Recipients) == 0 {
			h.Recipients = o.Recipients
		}
	}
	return h
}
