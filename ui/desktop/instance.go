package desktop

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
)

// maxMessage bounds what a second start may hand over, in bytes.
const maxMessage = 1 << 20

// message is what a second start tells the first.
type message struct {
	Files []string `json:"files"` // absolute
}

// encodeFiles is the message of a second start; relative paths are of its own
// working folder and made absolute.
func encodeFiles(files []string) ([]byte, error) {
	absolute := make([]string, len(files))
	for i, f := range files {
		var err error
		if absolute[i], err = filepath.Abs(f); err != nil {
			return nil, err
		}
	}
	return json.Marshal(message{absolute})
}

// decodeFiles reads a message; anyone of the same user could have written it,
// so what is no message counts as a start without files.
func decodeFiles(r io.Reader) []string {
	var m message
	if err := json.NewDecoder(io.LimitReader(r, maxMessage)).Decode(&m); err != nil {
		return nil
	}
	var files []string
	for _, f := range m.Files {
		if filepath.IsAbs(f) {
			files = append(files, f)
		}
	}
	return files
}

// instanceName is one for each user and archive: two archives may be open.
func instanceName(user, archive string) string {
	if absolute, err := filepath.Abs(archive); err == nil {
		archive = absolute
	}
	sum := sha256.Sum256([]byte(user + "\n" + strings.ToLower(filepath.Clean(archive))))
	return "khobaocao-" + hex.EncodeToString(sum[:12])
}
