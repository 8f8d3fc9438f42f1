# Sourced: a fresh Wine prefix in WINE_BUILD (build/wine) with a user whose name has
# Vietnamese letters and spaces. Sets WINEPREFIX and the other variables of
# Wine, C (drive C: in the prefix), HOME_C (the user's folder there).
WINE_BUILD=${WINE_BUILD:-$root/build/wine}
export WINEPREFIX=$WINE_BUILD/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
export WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe=d'
export USER='Nguyễn Thị Ánh' LOGNAME='Nguyễn Thị Ánh' LC_ALL=C.UTF-8
WINE=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
WINESERVER=$(command -v wineserver || echo /usr/lib/wine/wineserver)
C=$WINEPREFIX/drive_c
HOME_C="$C/users/$USER"

# new_prefix makes it anew, unless KEEP_PREFIX is set and there is one.
new_prefix() {
	if [ -n "${KEEP_PREFIX:-}" ] && [ -d "$HOME_C" ]; then return; fi
	rm -rf "$WINEPREFIX"
	mkdir -p "$WINEPREFIX"
	"$WINE" wineboot -i >"$WINE_BUILD/wineboot.log" 2>&1
	"$WINESERVER" -w
	[ -d "$HOME_C" ] || { echo "Wine made no folder for $USER: $(ls "$C/users")" >&2; return 1; }
	for folder in Desktop Documents Downloads Music Pictures Templates Videos; do
		# Wine links them to this machine's home.
		if [ -L "$HOME_C/$folder" ]; then rm "$HOME_C/$folder"; fi
		mkdir -p "$HOME_C/$folder"
	done
	x86_64-w64-mingw32-gcc -shared -s -O2 -o "$C/windows/system32/bcryptprimitives.dll" "$here/wine/bcryptprimitives.c" -ladvapi32
	x86_64-w64-mingw32-gcc -municode -s -O2 -Wall -o "$C/hands.exe" "$here/wine/hands.c" -lnormaliz -luser32
	new_registry
}

# new_registry gives texts their Notepad, as Windows does and Wine does not, and has
# Windows' own windows written in a face that knows Vietnamese,
# which Wine's stand-in for Tahoma does not.
new_registry() {
	cp "$root/assets/fonts/"*.ttf "$C/windows/Fonts/"
	cat >"$C/fonts.reg" <<'REG'
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes]
"MS Shell Dlg"="Noto Sans"
"MS Shell Dlg 2"="Noto Sans"

[HKEY_LOCAL_MACHINE\Software\Classes\.txt]
@="txtfile"

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Tahoma"="Noto Sans"
"Segoe UI"="Noto Sans"
REG
	run regedit /S 'C:\fonts.reg'
}

# run PROGRAM ARGS…: a program in Wine; its exit code.
run() { "$WINE" "$@"; }
