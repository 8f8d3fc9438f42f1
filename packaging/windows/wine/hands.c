/* A pair of hands for the tests in Wine, not shipped.
 *
 *   hands type MANNER TEXT   types TEXT into the foreground window as UniKey
 *                            does: the bare letters of a word as real keys,
 *                            then backspaces and the right letters as Unicode
 *                            packets. MANNER: 0 keys with scan codes, 1
 *                            without, 2 a word's packets in one batch.
 *   hands keys KEY…          presses keys and chords: ctrl+k enter escape
 *   hands clipboard          prints the clipboard's text, UTF-8
 *   hands picture            prints width and height of the clipboard's picture
 *   hands close TITLE        asks the window with this title to close
 */
#include <windows.h>
#include <stdio.h>
#include <string.h>

#define PAUSE_MS 12 /* between keys: a fast typist's hands are slower */

static INPUT batch[512];
static int filled, manner;

static void flush(void)
{
	SendInput(filled, batch, sizeof(INPUT));
	filled = 0;
	Sleep(PAUSE_MS);
}

static void put(WORD vk, WORD scan, DWORD flags)
{
	INPUT *in = &batch[filled++];
	memset(in, 0, sizeof *in);
	in->type = INPUT_KEYBOARD;
	in->ki.wVk = vk;
	in->ki.wScan = scan;
	in->ki.dwFlags = flags;
	if (manner != 2 || filled > 500) flush();
}

static void key(WORD vk)
{
	WORD scan = manner == 1 ? 0 : (WORD)MapVirtualKeyW(vk, MAPVK_VK_TO_VSC);
	put(vk, scan, 0);
	put(vk, scan, KEYEVENTF_KEYUP);
}

static void packet(WCHAR c)
{
	put(0, c, KEYEVENTF_UNICODE);
	put(0, c, KEYEVENTF_UNICODE | KEYEVENTF_KEYUP);
}

/* bare is the letter on the keyboard below c: e for ế, d for đ. */
static WCHAR bare(WCHAR c)
{
	WCHAR parts[8];
	if (c == 0x111) return 'd';
	if (c == 0x110) return 'D';
	if (NormalizeString(NormalizationD, &c, 1, parts, 8) > 0) return parts[0];
	return c;
}

static void word(const WCHAR *w, int n)
{
	int i, first = n;
	for (i = 0; i < n; i++) {
		WCHAR c = bare(w[i]);
		SHORT vk = VkKeyScanW(c);
		if (c != w[i] && i < first) first = i;
		if (vk == -1) { packet(c); continue; }
		if (vk & 0x100) put(VK_SHIFT, 0, 0);
		key(vk & 0xff);
		if (vk & 0x100) put(VK_SHIFT, 0, KEYEVENTF_KEYUP);
	}
	if (filled) flush();
	for (i = first; i < n; i++) key(VK_BACK);
	for (i = first; i < n; i++) packet(w[i]);
	if (filled) flush();
}

static int type(const WCHAR *text)
{
	while (*text) {
		int n = wcscspn(text, L" ");
		word(text, n);
		text += n;
		if (*text == ' ') { key(VK_SPACE); if (filled) flush(); text++; }
	}
	return 0;
}

/* chord presses "ctrl+shift+k": held keys before the last one. */
static int chord(WCHAR *name)
{
	static const struct { const WCHAR *name; WORD vk; } named[] = {
		{L"ctrl", VK_CONTROL}, {L"shift", VK_SHIFT}, {L"alt", VK_MENU}, {L"enter", VK_RETURN}, {L"escape", VK_ESCAPE},
		{L"backspace", VK_BACK}, {L"tab", VK_TAB}, {L"space", VK_SPACE}, {L"down", VK_DOWN}, {L"slash", VK_OEM_2}, {L"f4", VK_F4},
	};
	WORD held[8];
	int n = 0, i;
	WCHAR *part;
	for (part = wcstok(name, L"+"); part && n < 8; part = wcstok(NULL, L"+")) {
		WORD vk = wcslen(part) == 1 ? (WORD)(VkKeyScanW(part[0]) & 0xff) : 0;
		for (i = 0; i < (int)(sizeof named / sizeof named[0]); i++)
			if (!wcscmp(part, named[i].name)) vk = named[i].vk;
		if (!vk) return 2;
		held[n++] = vk;
	}
	for (i = 0; i < n; i++) put(held[i], (WORD)MapVirtualKeyW(held[i], MAPVK_VK_TO_VSC), 0);
	for (i = n - 1; i >= 0; i--) put(held[i], (WORD)MapVirtualKeyW(held[i], MAPVK_VK_TO_VSC), KEYEVENTF_KEYUP);
	Sleep(60); /* a shortcut may open something that takes the next key */
	return 0;
}

static int clipboard(void)
{
	HANDLE h;
	const WCHAR *text;
	char out[65536];
	int n;
	if (!OpenClipboard(NULL) || !(h = GetClipboardData(CF_UNICODETEXT)) || !(text = GlobalLock(h))) return 1;
	n = WideCharToMultiByte(CP_UTF8, 0, text, -1, out, sizeof out, NULL, NULL);
	fwrite(out, 1, n > 0 ? n - 1 : 0, stdout);
	CloseClipboard();
	return 0;
}

static int picture(void)
{
	HANDLE h;
	const BITMAPINFOHEADER *head;
	if (!OpenClipboard(NULL) || !(h = GetClipboardData(CF_DIB)) || !(head = GlobalLock(h))) return 1;
	printf("%ld %ld\n", (long)head->biWidth, (long)head->biHeight);
	CloseClipboard();
	return 0;
}

int wmain(int argc, WCHAR **argv)
{
	if (argc == 4 && !wcscmp(argv[1], L"type")) {
		manner = _wtoi(argv[2]);
		return type(argv[3]);
	}
	if (argc >= 3 && !wcscmp(argv[1], L"keys")) {
		int i, bad = 0;
		for (i = 2; i < argc; i++) bad |= chord(argv[i]);
		return bad;
	}
	if (argc == 3 && !wcscmp(argv[1], L"close")) {
		HWND window = FindWindowW(NULL, argv[2]);
		return !window || !PostMessageW(window, WM_CLOSE, 0, 0);
	}
	if (argc == 2 && !wcscmp(argv[1], L"clipboard")) return clipboard();
	if (argc == 2 && !wcscmp(argv[1], L"picture")) return picture();
	return 2;
}
