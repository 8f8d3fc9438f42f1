#!/bin/sh
# Fetches PDFium, compiled to WebAssembly, and puts it where the build embeds
# it. Does nothing, fast, where it is there already. Where it cannot be fetched
# it says so in one line, and the program is built without: it then says of
# every PDF that this part is missing.
#   packaging/deps/pdfium.sh
set -eu
package=@hyzyla/pdfium
version=2.1.13
member=package/dist/pdfium.wasm
sum=71aec412a303a0405baee21c3d6d3f30ad2033dc02444130fe476be3976e2d09

root=$(cd "$(dirname "$0")/../.." && pwd)
place=$root/data/pdf/embedded/pdfium.wasm.gz
if [ -s "$place" ] && [ "$(gzip -dc "$place" 2>/dev/null | sha256sum)" = "$sum  -" ]; then
	exit 0
fi

without() {
	echo "PDFium is not here, so the program is built without its PDF part: $1" >&2
	exit 0
}
command -v npm >/dev/null 2>&1 || "$root/packaging/setup.sh" deps || true
command -v npm >/dev/null 2>&1 || without "please install npm (Debian: apt-get install npm) and run 'make deps' again."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "$package@$version" >npm.log 2>&1) || without "npm pack $package@$version failed; is this machine on the network?"
tar -xzf "$work"/*.tgz -C "$work" "$member" || without "$member is not in $package@$version."
if ! echo "$sum  $work/$member" | sha256sum -c - >/dev/null 2>&1; then
	echo "$package@$version: $member has another SHA-256 than the one pinned in $0; not used." >&2
	exit 1
fi
gzip -9 -n -c "$work/$member" >"$work/pdfium.wasm.gz"
mv "$work/pdfium.wasm.gz" "$place"
echo "PDFium $version is in $(basename "$place")."
