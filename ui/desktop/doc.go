// Package desktop is what the program asks of the system around its window and
// Fyne does not offer: one instance at a time, the native file dialogs, a log
// and crash notes, showing a file in the file manager, a picture on the
// clipboard. It knows neither Fyne nor anything of reports; where a system
// offers none of it, ErrUnsupported says so and the caller has another way.
package desktop

import "errors"

// ErrUnsupported tells that this system does not offer what was asked for.
var ErrUnsupported = errors.New("desktop: not offered on this system")
