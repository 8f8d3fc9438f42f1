package data

// ReportEndings are the endings of files that this program reads, in the order
// in which a dialog names them. A file that is named by itself is tried
// whatever its ending says; these tell what is meant when a folder is named.
var ReportEndings = []string{
	".docx", ".doc", ".pdf", ".rtf", ".odt", ".xlsx", ".xls", ".html", ".htm", ".txt", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".zip", ".rar", ".7z",
}
