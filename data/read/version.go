package read

// Versions of the readers: one is raised when its reader reads better, so that
// what an older one read can be read again.
const (
	docxVersion = 2
	docVersion  = 1
	odtVersion  = 1
	rtfVersion  = 1
	htmlVersion = 3
	textVersion = 2
	xlsxVersion = 2
	xlsVersion  = 2
	pdfVersion  = 2
	ocrVersion  = 1
)

// ScanVersion is that of what reads a page's picture.
const ScanVersion = ocrVersion

// Versions are the versions by the names that stand in Document.Reader.
func Versions() map[string]int {
	return map[string]int{
		"docx": docxVersion, "doc": docVersion, "odt": odtVersion, "rtf": rtfVersion, "html": htmlVersion,
		"text": textVersion, "xlsx": xlsxVersion, "xls": xlsVersion, "pdf": pdfVersion, "ocr": ocrVersion,
	}
}
