package fynewords

import (
	"encoding/json"
	"testing"

	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/test"
)

func TestFyneSpeaksVietnamese(t *testing.T) {
	test.NewTempApp(t)
	if err := UseVietnamese(); err != nil {
		t.Fatal(err)
	}
	words, err := file.ReadFile("vi.json")
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]any{}
	if err := json.Unmarshal(words, &keys); err != nil {
		t.Fatal(err)
	}
	for key, want := range keys {
		if s, ok := want.(string); ok {
			if got := lang.L(key); got != s {
				t.Errorf("%q is shown as %q, want %q", key, got, s)
			}
		}
	}
	if got := lang.X("file.name", "Name"); got != "Tên" {
		t.Errorf("file.name is shown as %q", got)
	}
}
