package read

// Limits of what is read. Over them a file is refused, saying so.
const (
	MaxTextBytes     = 64 << 20  // of a text or a page, and of the text in a document
	MaxFileBytes     = 256 << 20 // of a file on disk
	MaxUnpackedBytes = 256 << 20 // of all parts of a .docx that are read, unpacked
	MaxPartBytes     = 96 << 20  // of one part; the text of 200 pages takes some 3 MB
	MaxRatio         = 200       // unpacked to packed …
	MinRatioBytes    = 1 << 20   // … of parts that unpack to more than this
	MaxParagraphs    = 500_000   // paragraphs and cells; a report of 200 pages has some 5,000
	MaxElements      = 1_000_000 // tags of a page

	maxDepth   = 512 // of nested elements
	maxColumns = 128 // of a table's grid; Word allows 63
	maxLevel   = 8   // of list levels, 0-based
)

// ctxEvery is how many steps (tokens, lines, blocks of bytes) pass between two
// looks at the context.
const ctxEvery = 1024
