// Package fynewords gives Fyne's own widgets Vietnamese words. It stands apart
// from ui/msg because the verbs of the command line use those sentences and
// know nothing of Fyne.
package fynewords

import (
	"embed"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

//go:embed vi.json
var file embed.FS

// locales are the languages that Fyne has words for: whatever Windows
// speaks, the window speaks Vietnamese.
var locales = []string{"vi", "en", "cs", "de", "el", "es", "fr", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans"}

// UseVietnamese gives Fyne's own widgets (dialogs, menus of text fields,
// calendars) Vietnamese words, on a Windows of any language.
func UseVietnamese() error {
	words, err := file.ReadFile("vi.json")
	if err != nil {
		return err
	}
	for _, l := range locales {
		if err := lang.AddTranslationsForLocale(words, fyne.Locale(l)); err != nil {
			return fmt.Errorf("words for %s: %w", l, err)
		}
	}
	return nil
}
