#!/usr/bin/env bash
# Fails unless the files are signed and a changed byte is seen:
#   sign-test.sh FILE…
set -euo pipefail
sign=$(dirname "$0")/sign.sh
"$sign" --verify "$@"
copy=$(mktemp)
trap 'rm -f "$copy"' EXIT
for file in "$@"; do
	cp "$file" "$copy"
	printf 'X' | dd of="$copy" bs=1 seek=5000 conv=notrunc status=none
	if "$sign" --verify "$copy" >/dev/null 2>&1; then
		echo "a changed byte in $file is not seen" >&2
		exit 1
	fi
done
