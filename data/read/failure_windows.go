package read

import (
	"errors"
	"syscall"

	"khobaocao/data"
)

// Error codes of Windows that package syscall does not name.
const (
	errorInvalidDrive      = syscall.Errno(15)
	errorNotReady          = syscall.Errno(21) // a drive without its medium
	errorSharingViolation  = syscall.Errno(32)
	errorLockViolation     = syscall.Errno(33)
	errorBadNetPath        = syscall.Errno(53)
	errorNetDeviceGone     = syscall.Errno(55)
	errorUnexpectedNet     = syscall.Errno(59)
	errorNetworkGone       = syscall.Errno(64)
	errorBadNetName        = syscall.Errno(67)
	errorNetTimeout        = syscall.Errno(121)
	errorFilenameTooLong   = syscall.Errno(206)
	errorDeviceUnavailable = syscall.Errno(1167)
	errorNoNetwork         = syscall.Errno(1203)
	errorNetUnreachable    = syscall.Errno(1231)
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
	case errorInvalidDrive, errorNotReady, errorBadNetPath, errorNetDeviceGone, errorUnexpectedNet, errorNetworkGone,
		errorBadNetName, errorNetTimeout, errorDeviceUnavailable, errorNoNetwork, errorNetUnreachable:
		return data.ErrDriveGone
	}
	return nil
}
