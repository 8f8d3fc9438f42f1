package read

import (
	"errors"
	"syscall"

	"khobaocao/data"
)

// Error codes of Windows that package syscall does not name.
const (
	errorSharingViolation  = syscall.Errno(32)
	errorLockViolation     = syscall.Errno(33)
	errorNetworkGone       = syscall.Errno(64)
	errorFilenameTooLong   = syscall.Errno(206)
	errorDeviceUnavailable = syscall.Errno(1167)
)

// systemKind knows the failures that only the system's own code tells.
func systemKind(err error) error {
	var code syscall.Errno
	if !errors.As(err, &code) {
		return nil
	}
	switch code {
	case errorSharingViolation, errorLockViolation:
		return data.ErrInUse
	case errorFilenameTooLong, syscall.ENAMETOOLONG:
		return data.ErrNameTooLong
	case errorNetworkGone, errorDeviceUnavailable:
		return data.ErrVanished
	}
	return nil
}
