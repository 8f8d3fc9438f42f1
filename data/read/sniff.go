package read

import (
	"bytes"
	"path/filepath"
	"strings"

	"khobaocao/data"
)

// sniffBytes are enough to tell the kind of a file.
const sniffBytes = 4096

func isZip(src []byte) bool {
	return bytes.HasPrefix(src, []byte("PK\x03\x04")) || bytes.HasPrefix(src, []byte("PK\x05\x06"))
}

// foreignMagics open files that are no text and that this version cannot read.
var foreignMagics = []string{
	"GIF8",
	"\x1F\x8B", "7z\xBC\xAF", "Rar!", "MZ\x90", "\x7FELF", "SQLite format 3",
}

// refusedKind gives the error of a file whose kind is known and not read.
func refusedKind(name string, src []byte) error {
	head := src[:min(len(src), sniffBytes)]
	for _, magic := range foreignMagics {
		if bytes.HasPrefix(head, []byte(magic)) {
			return data.ErrUnsupported
		}
	}
	isPicture := bytes.HasPrefix(head, []byte("RIFF")) && bytes.Contains(head[:min(len(head), 16)], []byte("WEBP")) ||
		len(head) > 12 && string(head[4:8]) == "ftyp" ||
		len(head) > 14 && string(head[:2]) == "BM" && bytes.Equal(head[6:10], []byte{0, 0, 0, 0})
	isMail := bytes.HasPrefix(head, []byte("MIME-Version:")) && bytes.Contains(head, []byte("multipart/"))
	if isPicture || isMail {
		return data.ErrUnsupported
	}
	return nil
}

// isPDF: the mark stands within the first 1024 bytes (PDF 32000-1, annex H.3).
func isPDF(src []byte) bool {
	return bytes.Contains(src[:min(len(src), 1024)], []byte("%PDF-"))
}

func utf16Name(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}

func suffix(name string) string { return strings.ToLower(filepath.Ext(name)) }

func isWordName(name string) bool {
	switch suffix(name) {
	case ".docx", ".docm", ".dotx", ".dotm":
		return true
	}
	return false
}

// isDocumentName tells endings of kinds that are read and are never text: other
// bytes under such a name are what is left of a damaged file.
func isDocumentName(name string) bool {
	switch suffix(name) {
	case ".pdf", ".odt", ".xlsx", ".xlsm":
		return true
	}
	return isWordName(name)
}

// isNeverText tells these and the endings of pictures and packed files. Offices
// do give pages and texts the endings .doc and .xls, and Word opens them, so
// that these are not among them.
func isNeverText(name string) bool {
	switch suffix(name) {
	case ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".zip", ".rar", ".7z":
		return true
	}
	return isDocumentName(name)
}

// looksLikeHTML reads the beginning of a decoded text. A fragment without
// <html> is a page only where the name says so.
func looksLikeHTML(name, text string) bool {
	head := strings.ToLower(text[:min(len(text), sniffBytes)])
	head = strings.TrimLeft(head, " \t\r\n\f")
	if strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html") {
		return true
	}
	if strings.HasPrefix(head, "<") && (strings.Contains(head, "<html") || strings.Contains(head, "<body")) {
		return true
	}
	switch suffix(name) {
	case ".html", ".htm", ".xhtml":
		return strings.Contains(head, "<") && strings.Contains(head, ">")
	}
	return false
}
