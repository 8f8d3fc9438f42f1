//go:build unix

package read

import (
	"errors"
	"syscall"

	"khobaocao/data"
)

// systemKind knows the failures that only the system's own code tells.
func systemKind(err error) error {
	switch {
	case errors.Is(err, syscall.ENAMETOOLONG):
		return data.ErrNameTooLong
	case errors.Is(err, syscall.ESTALE), errors.Is(err, syscall.ENXIO):
		return data.ErrVanished
	case errors.Is(err, syscall.ETXTBSY), errors.Is(err, syscall.EBUSY):
		return data.ErrInUse
	}
	return nil
}
