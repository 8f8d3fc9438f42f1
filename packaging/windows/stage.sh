#!/usr/bin/env bash
# Puts together what is installed:  stage.sh BUILD STAGE
# The licences are those of the modules that the program is built from.
set -euo pipefail
build=$1 stage=$2
rm -rf "$stage"
mkdir -p "$stage"
cp "$build/KhoBaoCao.exe" "$build/khobaocao-cli.exe" "$build/resource/app.ico" "$build/resource/side.bmp" "$build/resource/version.nsh" "$stage/"
{
	cat LICENSE
	printf '\n\n==== Noto Sans ====\n\n'
	cat assets/fonts/OFL.txt
	GOOS=windows GOARCH=amd64 CGO_ENABLED=1 go list -tags sqlite_fts5 -deps \
		-f '{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}' . | sort -u |
		while read -r module folder; do
			for file in "$folder"/LICENSE* "$folder"/COPYING*; do
				[ -f "$file" ] || continue
				printf '\n\n==== %s ====\n\n' "$module"
				cat "$file"
			done
		done
} | sed 's/\r$//; s/$/\r/' >"$stage/GIAY-PHEP.txt"
