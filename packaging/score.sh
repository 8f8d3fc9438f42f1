#!/bin/sh
# Scores what the program reads against gold readings:
#   packaging/score.sh PROGRAM SCORER FOLDER…
# A gold file NAME.gold.json reads NAME.txt or NAME_….txt in its folder.
set -eu
program=$1 scorer=$2
shift 2
if [ ! -f "$scorer" ]; then
	echo "SKIPPED: no scorer at $scorer"
	exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in "$@"; do
	if ! ls "$folder"/*.gold.json >/dev/null 2>&1; then
		echo "SKIPPED: no gold readings in $folder"
		continue
	fi
	for gold in "$folder"/*.gold.json; do
		name=$(basename "$gold" .gold.json)
		for source in "$folder/$name".txt "$folder/$name"_*.txt; do
			[ -f "$source" ] || continue
			"$program" read --json "$source" >"$work/read.json"
			echo "== $name"
			python3 "$scorer" "$gold" "$source" "$work/read.json" ${MISSES:+--misses} | tee -a "$work/all"
		done
	done
done
[ -f "$work/all" ] || exit 0
echo "== mean"
awk '$1 ~ /^(found|false|value|unit|role|subject|time|group|related|unrelated|refuted|meta|outline|tasks)$/ && $2 ~ /^[0-9.]+$/ { if (!($1 in n)) order[++k] = $1; sum[$1] += $2; n[$1]++ }
	END { for (i = 1; i <= k; i++) printf "%s %.1f\n", order[i], sum[order[i]] / n[order[i]] }' "$work/all"
