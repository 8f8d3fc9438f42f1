#!/usr/bin/env bash
# Authenticode signatures:
#   sign.sh FILE…            signs files in place
#   sign.sh --verify FILE…   fails unless they are signed and whole
# The certificate comes from the environment: SIGN_CERT (PEM, with its chain)
# and SIGN_KEY (PEM), SIGN_KEY_PASS a file with the key's pass phrase if it has
# one, SIGN_TIMESTAMP the address of a time stamp server (without one a
# signature ends with its certificate). SIGN_CA is whom --verify trusts;
# without it the certificate itself.
set -euo pipefail
: "${SIGN_CERT:?SIGN_CERT names no certificate (PEM)}" "${SIGN_KEY:?SIGN_KEY names no key (PEM)}"
name='Kho Báo Cáo'
if [ "${1:-}" = --verify ]; then
	shift
	out=$(mktemp)
	trap 'rm -f "$out"' EXIT
	for file in "$@"; do
		osslsigncode verify -CAfile "${SIGN_CA:-$SIGN_CERT}" -in "$file" >"$out" 2>&1 || {
			cat "$out" >&2
			echo "not signed, or changed since: $file" >&2
			exit 1
		}
		echo "signed: $file"
	done
	exit 0
fi
for file in "$@"; do
	osslsigncode sign -certs "$SIGN_CERT" -key "$SIGN_KEY" ${SIGN_KEY_PASS:+-readpass "$SIGN_KEY_PASS"} \
		-h sha256 -n "$name" ${SIGN_TIMESTAMP:+-ts "$SIGN_TIMESTAMP"} -in "$file" -out "$file.signed" >/dev/null
	mv "$file.signed" "$file"
done
