#!/bin/sh
# Installs the Debian packages of the named sets (see packages.txt) that are
# missing; does nothing, fast, where all are there.
#   packaging/setup.sh build display
set -eu
here=$(dirname "$0")
missing=
for set in "$@"; do
	for package in $(awk -v set="$set" '$1 == set { print $2 }' "$here/packages.txt"); do
		if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
			missing="$missing $package"
		fi
	done
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
	echo "This machine has no apt-get. Please install what these Debian packages hold, then try again:$missing" >&2
	exit 1
fi
sudo=
if [ "$(id -u)" != 0 ]; then
	command -v sudo >/dev/null 2>&1 || {
		echo "Please install as administrator:  apt-get install$missing" >&2
		exit 1
	}
	sudo=sudo
fi
echo "Installing:$missing"
$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086 # the names are separate words
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
