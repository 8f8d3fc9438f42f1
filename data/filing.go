package data

// Filing is one file on its way into the archive, read and ready to be saved.
type Filing struct {
	Document     Document // Format, Reader, Version and Doubts; the blocks are left out
	Report       Report   // ID 0
	Observations []Observation
	Original     string // path of the copy in the archive's incoming folder
	Hash         string // SHA-256 of the original, hexadecimal
	Name         string // the file's name as the user knows it
}
