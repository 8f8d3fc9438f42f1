package assets

import (
	"embed"
	"io/fs"
)

// The sample reports are made, not copied from anywhere; the command writes
// the same bytes every time. Their truth is bench/generate/set.Samples.
//
//go:generate rm -rf samples
//go:generate go run ../bench/generate -sample -truth=false -out samples

//go:embed samples
var samples embed.FS

// Samples are the reports that come with the program: a year of four invented
// units, two People's Committees and two Party committees, as .docx and .txt,
// each unit in a folder of its own. A few hold mistakes made on purpose, for
// the check to find.
func Samples() fs.FS {
	sub, err := fs.Sub(samples, "samples")
	if err != nil {
		panic(err) // "samples" is a valid path, so this cannot happen
	}
	return sub
}

// SampleNames lists the files of Samples in lexical order, with slashes.
func SampleNames() []string {
	var names []string
	_ = fs.WalkDir(Samples(), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, path)
		}
		return err
	}) // an embedded tree reads without errors
	return names
}
