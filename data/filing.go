package data

// Filing is one file on its way into the archive, read and ready to be saved.
type Filing struct {
	Document     Document // Format, Reader, Version and Doubts; the blocks are left out
	Report       Report   // ID 0
	Observations []Observation
	Original     string // path of the copy in the archive's incoming folder
	Hash         string // SHA-256 of the original, hexadecimal
	Name         string // the file's name as the user knows it

	// Understanding is the version of what makes a report of a document: header,
	// outline, figures, indicators.
	Understanding int
	Again         bool // a new reading of a file that is filed; where that is gone by now, nothing is filed
}

// Stale is a report whose text was read by an older version of the program, or
// not all of it yet.
type Stale struct {
	Report   int64
	Name     string // of its file
	Original string // path
	Hash     string // SHA-256 of the original, hexadecimal
	Pages    int    // pages whose pictures are not read yet
}
