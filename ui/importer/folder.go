package importer

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// entry is a folder or a file that can be read.
type entry struct {
	name   string
	folder bool
	size   int64
	time   time.Time
}

// list is what a folder has to offer: folders first, each by name, hidden ones
// and Word's lock files left out.
func list(ctx context.Context, folder string, endings []string) ([]entry, error) {
	found, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var out []entry
	for _, f := range found {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		name := f.Name()
		if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasPrefix(name, "$") {
			continue
		}
		info, err := os.Stat(filepath.Join(folder, name)) // follows links
		if err != nil {
			continue // it vanished, or may not be looked at
		}
		if info.IsDir() || slices.Contains(endings, strings.ToLower(filepath.Ext(name))) {
			out = append(out, entry{name, info.IsDir(), info.Size(), info.ModTime()})
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		if a.folder != b.folder {
			if a.folder {
				return -1
			}
			return 1
		}
		return strings.Compare(viet.Fold(a.name), viet.Fold(b.name))
	})
	return out, nil
}

func (c *Chooser) cell(row int, column string) kit.Cell {
	if row >= len(c.entries) {
		return kit.Cell{}
	}
	e := c.entries[row]
	switch column {
	case chooserName:
		if e.folder {
			return kit.Cell{Text: viet.NFC(e.name) + string(filepath.Separator), Bold: true}
		}
		return kit.Cell{Text: viet.NFC(e.name)}
	case chooserSize:
		if e.folder {
			return kit.Cell{}
		}
		return kit.Cell{Text: sizeText(e.size), Color: theme.ColorSecond}
	case chooserTime:
		return kit.Cell{Text: e.time.Format("02/01/2006"), Color: theme.ColorSecond}
	}
	return kit.Cell{}
}

// sizeText is a size in KB or MB, as Windows' own file window has it.
func sizeText(n int64) string {
	const kb, mb = 1 << 10, 1 << 20
	if n >= mb {
		return strings.Replace(fmt.Sprintf("%.1f MB", float64(n)/mb), ".", ",", 1)
	}
	return msg.Number(int((n+kb-1)/kb)) + " KB"
}

type shortcut struct{ name, path string }

func home() string {
	if h, err := os.UserHomeDir(); err == nil {
		return h
	}
	return string(filepath.Separator)
}

// shortcuts are the places where reports usually lie, as far as they exist.
func shortcuts() []shortcut {
	h := home()
	places := []shortcut{{msg.ChooserHome, h}, {msg.ChooserDesktop, filepath.Join(h, "Desktop")}, {msg.ChooserDocuments, filepath.Join(h, "Documents")}, {msg.ChooserDownloads, filepath.Join(h, "Downloads")}}
	if runtime.GOOS == "windows" {
		for d := 'C'; d <= 'Z'; d++ {
			places = append(places, shortcut{string(d) + ":", string(d) + `:\`})
		}
	}
	return slices.DeleteFunc(places, func(p shortcut) bool {
		info, err := os.Stat(p.path)
		return err != nil || !info.IsDir()
	})
}
