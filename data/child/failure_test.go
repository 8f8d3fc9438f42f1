package child

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestFailureKeepsItsKind(t *testing.T) {
	kinds := []error{io.EOF, io.ErrShortWrite}
	if err := Failed(nil, kinds).Err(kinds); err != nil {
		t.Errorf("no failure became %v", err)
	}
	if err := Failed(fmt.Errorf("page 3: %w", io.ErrShortWrite), kinds).Err(kinds); !errors.Is(err, io.ErrShortWrite) || errors.Is(err, io.EOF) {
		t.Errorf("a known kind became %v", err)
	}
	if err := Failed(errors.New("strange"), kinds).Err(kinds); err == nil || err.Error() != "strange" {
		t.Errorf("a strange one became %v", err)
	}
	if err := (Failure{Kind: 9, Text: "x"}).Err(kinds); err == nil {
		t.Error("a kind that this side does not know is no failure")
	}
}
