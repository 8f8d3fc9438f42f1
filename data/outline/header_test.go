package outline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/outline"
	"khobaocao/data/viet"
)

// archive reads a txtar file: "-- name --" lines with text below.
func archive(t testing.TB, file string) (names []string, texts map[string]string) {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	texts = map[string]string{}
	name := ""
	for _, row := range strings.SplitAfter(string(src), "\n") {
		if s, ok := strings.CutPrefix(strings.TrimSpace(row), "-- "); ok && strings.HasSuffix(s, " --") {
			name = strings.TrimSuffix(s, " --")
			names = append(names, name)
			continue
		}
		if name != "" {
			texts[name] += row
		}
	}
	return names, texts
}

// cover writes the header as the goldens do: filled fields only.
func cover(h data.Header) string {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			b.WriteString(name + ": " + value + "\n")
		}
	}
	field("kind", h.Kind)
	field("symbol", h.Symbol)
	field("title", h.Title)
	field("issuer", h.Issuer)
	field("unit", strings.TrimSpace(h.Level+" "+h.Unit))
	field("place", h.Place)
	field("date", viet.FormatDate(h.Date))
	field("period", viet.FormatPeriod(h.Period))
	field("cumulative", viet.FormatPeriod(h.Cumulative))
	field("next", viet.FormatPeriod(h.NextPeriod))
	signer := h.Signer
	if h.SignerTitle != "" {
		signer += ", " + h.SignerTitle
	}
	field("signer", signer)
	field("recipients", strings.Join(h.Recipients, " | "))
	return b.String()
}

func TestHeaders(t *testing.T) {
	names, texts := archive(t, "headers.txtar")
	for _, name := range names {
		want, ok := texts[name+": want"]
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			rep := outline.Read(readFile(t, "x.txt", []byte(texts[name])))
			if got := cover(rep.Header); strings.TrimSpace(got) != strings.TrimSpace(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}
