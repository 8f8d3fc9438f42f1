package check

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// The bodies of a unit that report side by side.
const (
	partyBody      = "đảng ủy"
	governmentBody = "UBND"
)

// bodyOf tells whose report it is, by its symbol, else by its issuer.
func bodyOf(h *data.Header) string {
	symbol := viet.Key(h.Symbol)
	for _, s := range []string{"bc/tu", "bc/hu", "bc/du", "bc/qu", "bc/tinhuy"} {
		if strings.Contains(symbol, s) {
			return partyBody
		}
	}
	if strings.Contains(symbol, "bc-ubnd") {
		return governmentBody
	}
	issuer := keyOf(h.Issuer)
	switch {
	case has(issuer, "ubnd", "uy ban nhan dan"):
		return governmentBody
	case has(issuer, "dang uy", "huyen uy", "tinh uy", "thanh uy", "quan uy", "thi uy", "ban thuong vu", "ban chap hanh dang bo", "dang bo"):
		return partyBody
	}
	return issuer
}
