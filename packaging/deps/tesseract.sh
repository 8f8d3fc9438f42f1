#!/bin/sh
# Builds Tesseract and Leptonica from Debian's source packages, static and without
# what pages need not (picture formats, training, the old engine), and fetches the
# model of Vietnamese, for one system:
#   packaging/deps/tesseract.sh linux|windows
# The result is build/deps/ocr-<system>, linked in by the build tag "ocr", and the
# model in data/ocr/embedded. It is kept in the user's cache too, so that a second
# clone builds nothing. Does nothing, fast, where it is there already. Where it
# cannot be had it says so in one line, and the program is built without: it then
# says of every scan that this part is missing.
set -eu
system=$1
tesseract=5.3.0 tesseract_sum=7e70870f8341e5ea228af2836ce79a36eefa11b01b56177b4a8997f330c014b8
leptonica=1.82.0 leptonica_sum=155302ee914668c27b6fe3ca9ff2da63b245f6d62f3061c8f27563774b8ae2d6
model=tesseract-ocr-script-viet model_version=1:4.1.0-2 model_sum=c7c0ab7970ad4ad899b6952a09bd20b9ff59dc9786a93cd0ab3d5ab6613783db

root=$(cd "$(dirname "$0")/../.." && pwd)
place=$root/build/deps/ocr-$system
embedded=$root/data/ocr/embedded
key=$(sha256sum "$0" | cut -c1-16)
if [ "$(cat "$place/key" 2>/dev/null)" = "$key" ] && [ -s "$embedded/Vietnamese.traineddata" ]; then
	exit 0
fi
cache=${XDG_CACHE_HOME:-$HOME/.cache}/khobaocao/deps/ocr-$system-$key
taken() {
	mkdir -p "$root/build/deps" "$embedded"
	rm -rf "$place"
	cp -r "$cache" "$place"
	cp "$place/Vietnamese.traineddata" "$embedded/"
}
if [ "$(cat "$cache/key" 2>/dev/null)" = "$key" ]; then
	taken
	exit 0
fi

without() {
	rm -rf "$place"
	echo "Tesseract is not here, so the program for $system is built without reading scans: $1" >&2
	exit 0
}
"$root/packaging/setup.sh" ocr || without "please install the packages of the set ocr in packaging/packages.txt and run 'make deps' again."
[ "$system" = linux ] || "$root/packaging/setup.sh" windows || without "the cross compilers are missing."
command -v apt-get >/dev/null 2>&1 || without "its sources come by apt-get, which is not on this machine."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Sources are asked for beside the packages, in lists of our own: those of the
# machine stay as they are.
mkdir -p apt/parts apt/lists/partial apt/cache/archives/partial
: >apt/sources.list
[ ! -f /etc/apt/sources.list ] || sed -n 's/^deb \(.*\)/deb \1\ndeb-src \1/p' /etc/apt/sources.list >apt/sources.list
for f in /etc/apt/sources.list.d/*.list; do
	[ ! -f "$f" ] || sed -n 's/^deb \(.*\)/deb \1\ndeb-src \1/p' "$f" >"apt/parts/$(basename "$f")"
done
for f in /etc/apt/sources.list.d/*.sources; do
	[ ! -f "$f" ] || sed 's/^Types:.*/Types: deb deb-src/' "$f" >"apt/parts/$(basename "$f")"
done
apt() {
	apt-get -qq -o Dir::Etc::sourcelist="$work/apt/sources.list" -o Dir::Etc::sourceparts="$work/apt/parts" \
		-o Dir::State::lists="$work/apt/lists" -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User=root "$@" >>"$work/apt.log" 2>&1
}
apt update || without "the package lists cannot be fetched; is this machine on the network?"
apt source --download-only "tesseract=$tesseract-2" "leptonlib=$leptonica-3" || without "this system's packages have no sources of Tesseract $tesseract and Leptonica $leptonica."
apt download "$model=$model_version" || without "this system's packages have no $model $model_version."
for pair in "$tesseract_sum tesseract_$tesseract.orig.tar.gz" "$leptonica_sum leptonlib_$leptonica.orig.tar.gz" "$model_sum $(ls "$model"_*.deb)"; do
	if ! echo "${pair%% *}  ${pair#* }" | sha256sum -c - >/dev/null 2>&1; then
		echo "${pair#* } has another SHA-256 than the one pinned in $0; not used." >&2
		exit 1
	fi
done
tar -xzf "tesseract_$tesseract.orig.tar.gz"
tar -xzf "leptonlib_$leptonica.orig.tar.gz"
dpkg-deb -x "$model"_*.deb model

cross=
if [ "$system" = windows ]; then
	cat >toolchain.cmake <<-'CMAKE'
		set(CMAKE_SYSTEM_NAME Windows)
		set(CMAKE_SYSTEM_PROCESSOR x86_64)
		set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
		set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
		set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
		set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
		set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
		set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
	CMAKE
	cross="-DCMAKE_TOOLCHAIN_FILE=$work/toolchain.cmake"
fi
# Windows aligns the stack to 16 bytes, and gcc nevertheless keeps 32-byte vectors
# on it as if they were aligned (GCC bug 54412): the assembler writes unaligned moves.
[ "$system" = linux ] || unaligned="-Wa,-muse-unaligned-vector-move"
# Paths of this machine must not get into the program: two builds are the same.
same="-ffile-prefix-map=$work=. ${unaligned:-}"
common="$cross -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DSW_BUILD=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_INSTALL_PREFIX=$work/out"
none=
for format in GIF PNG JPEG TIFF ZLIB PkgConfig; do
	none="$none -DCMAKE_DISABLE_FIND_PACKAGE_$format=TRUE"
done
# Without -march=native: the program runs on other processors than this one.
echo "Building Tesseract $tesseract for $system; this takes a few minutes, once."
# shellcheck disable=SC2086 # the options are separate words
{
	cmake -S leptonica-$leptonica -B lept $common $none -DCMAKE_C_FLAGS="$same" &&
		cmake --build lept -j2 --target install &&
		cmake -S tesseract-$tesseract -B tess $common -DCMAKE_DISABLE_FIND_PACKAGE_TIFF=TRUE -DLeptonica_DIR="$work/out/lib/cmake/leptonica" \
			-DOPENMP_BUILD=OFF -DGRAPHICS_DISABLED=ON -DDISABLED_LEGACY_ENGINE=ON -DBUILD_TRAINING_TOOLS=OFF -DDISABLE_ARCHIVE=ON \
			-DDISABLE_CURL=ON -DINSTALL_CONFIGS=OFF -DCOMPILER_SUPPORTS_MARCH_NATIVE=OFF -DCMAKE_CXX_FLAGS="$same" &&
		cmake --build tess -j2 --target libtesseract
} >build.log 2>&1 || { tail -20 build.log >&2; without "building it failed."; }

rm -rf "$cache.new"
mkdir -p "$cache.new/lib" "$cache.new/include"
cp out/lib/liblept*.a "$cache.new/lib/libleptonica.a"
cp tess/libtesseract*.a "$cache.new/lib/libtesseract.a"
cp -r tesseract-$tesseract/include/tesseract "$cache.new/include/"
cp tess/include/tesseract/version.h "$cache.new/include/tesseract/"
cp "$(find model -name Vietnamese.traineddata)" "$cache.new/"
cp tesseract-$tesseract/LICENSE "$cache.new/LICENSE.tesseract"
cp leptonica-$leptonica/leptonica-license.txt "$cache.new/LICENSE.leptonica"
echo "$key" >"$cache.new/key"
rm -rf "$cache"
mv "$cache.new" "$cache"
taken
echo "Tesseract $tesseract is in build/deps/ocr-$system."
