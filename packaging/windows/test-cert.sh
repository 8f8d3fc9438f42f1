#!/usr/bin/env bash
# A certificate for trying out signatures, which nobody trusts:
#   test-cert.sh FOLDER      leaves cert.pem and key.pem there
set -euo pipefail
mkdir -p "$1"
openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 3650 -subj '/CN=Kho Bao Cao (thu nghiem)' \
	-addext 'keyUsage=critical,digitalSignature' -addext 'extendedKeyUsage=critical,codeSigning' \
	-keyout "$1/key.pem" -out "$1/cert.pem" 2>/dev/null
