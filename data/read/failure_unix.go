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
	case errors.Is(err, syscall.ESTALE), errors.Is(err, syscall.ENXIO), errors.Is(err, syscall.ENODEV),
		errors.Is(err, syscall.EHOSTDOWN), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return data.ErrDriveGone
	case errors.Is(err, syscall.ETXTBSY), errors.Is(err, syscall.EBUSY):
		return data.ErrInUse
	}
	return nil
}
