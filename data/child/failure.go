package child

import (
	"errors"
	"fmt"
)

// Failure is an error on its way from a child: an error itself does not go
// through gob. The zero Failure is none.
type Failure struct {
	Kind int // 1-based index in the kinds that both sides know, 0 = none of them
	Text string
}

// Failed packs an error; the first of the kinds that it wraps keeps its meaning.
func Failed(err error, kinds []error) Failure {
	if err == nil {
		return Failure{}
	}
	f := Failure{Text: err.Error()}
	for i, kind := range kinds {
		if errors.Is(err, kind) {
			f.Kind = i + 1
			break
		}
	}
	return f
}

// Err unpacks it by the same kinds.
func (f Failure) Err(kinds []error) error {
	switch {
	case f.Text == "":
		return nil
	case f.Kind > 0 && f.Kind <= len(kinds):
		return fmt.Errorf("%w (%s)", kinds[f.Kind-1], f.Text)
	}
	return errors.New(f.Text)
}
