#!/usr/bin/env bash
# The program for a USB stick:  portable.sh STAGE ZIP
# The file mang-theo.txt tells the program to keep its archive beside itself
# (paths_windows.go).
set -euo pipefail
stage=$1 zip=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder="$work/KhoBaoCao"
mkdir "$folder"
cp "$stage/KhoBaoCao.exe" "$stage/khobaocao-cli.exe" "$stage/GIAY-PHEP.txt" "$folder/"
printf '\xef\xbb\xbf%s\r\n' \
	'Kho Báo Cáo mang theo (trên USB hay ổ cứng rời).' \
	'Khi có tệp này cạnh KhoBaoCao.exe, kho báo cáo nằm trong thư mục KhoBaoCao cạnh chương trình.' \
	'Muốn dùng kho của máy tính, hãy xóa tệp này.' >"$folder/mang-theo.txt"
find "$work" -exec touch -d '2026-01-01T00:00:00Z' {} +
rm -f "$zip"
(cd "$work" && zip -q -X -r "$zip" KhoBaoCao)
