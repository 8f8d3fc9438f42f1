// Package locale tells Fyne the window's language before Fyne looks for it.
// Fyne does so while it is being initialised, and writes an error to stderr
// where the system's locale is none of a language ("C.UTF-8"), for every verb
// too. Main imports this package for its effect; it may import nothing but os:
// Go initialises packages that are ready in the order of their paths, so this
// one comes before all that Fyne waits for.
package locale

import "os"

func init() {
	const name = "LANGUAGE" // gettext's list of languages goes before the locale
	if os.Getenv(name) == "" {
		_ = os.Setenv(name, "vi") // cannot fail: the name is sound
	}
}
