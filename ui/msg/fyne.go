package msg

import (
	"embed"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

//go:embed fyne_vi.json
var fyneFile embed.FS

// fyneLocales are the languages that Fyne has words for: whatever Windows
// speaks, the window speaks Vietnamese.
var fyneLocales = []string{"vi", "en", "cs", "de", "el", "es", "fr", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans"}

// UseVietnamese gives Fyne's own widgets (dialogs, menus of text fields,
// calendars) Vietnamese words, on a Windows of any language.
func UseVietnamese() error {
	words, err := fyneFile.ReadFile("fyne_vi.json")
	if err != nil {
		return err
	}
	for _, l := range fyneLocales {
		if err := lang.AddTranslationsForLocale(words, fyne.Locale(l)); err != nil {
			return fmt.Errorf("Fyne's words for %s: %w", l, err)
		}
	}
	return nil
}
