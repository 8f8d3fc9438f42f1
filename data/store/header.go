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
	if h.Date, err = data.ParseDate(f[7]); err != nil {
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
	f := strings.Split(s, " ")
	if len(f) != 3 {
		return data.Period{}, fmt.Errorf("period %q has %d parts, not 3", s, len(f))
	}
	start, err := data.ParseDate(f[1])
	if err != nil {
		return data.Period{}, err
	}
	end, err := data.ParseDate(f[2])
	return data.Period{Kind: data.PeriodKind(f[0]), Start: start, End: end}, err
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
