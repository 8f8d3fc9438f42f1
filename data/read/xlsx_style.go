package read

// sheetStyles says how cells are shown, by the number that a cell names.
type sheetStyles struct {
	formats map[int]string // number formats of the file's own
	fonts   []sheetFont
	cells   []cellLook
	split   map[int][]formatSection // formats that were used
}

type sheetFont struct {
	bold, italic bool
	kind         fontKind
}

// cellLook is one entry of cellXfs.
type cellLook struct {
	format int
	font   int
	center bool
}

// readStyles reads styles.xml (18.8).
func (w *xlsx) readStyles() {
	s := &w.styles
	s.formats = map[int]string{}
	w.each(func(name string) {
		switch name {
		case "numFmt":
			if len(s.formats) < maxEntries {
				s.formats[intOf(w.x.attr("numFmtId"), -1)] = string(unescape(w.x.attr("formatCode")))
			}
		case "fonts":
			w.each(func(name string) {
				if name == "font" && len(s.fonts) < maxEntries {
					s.fonts = append(s.fonts, w.font())
				}
			})
		case "cellXfs":
			w.each(func(name string) {
				switch {
				case name == "xf" && len(s.cells) < maxEntries*10:
					s.cells = append(s.cells, cellLook{format: intOf(w.x.attr("numFmtId"), 0), font: intOf(w.x.attr("fontId"), 0)})
				case name == "alignment" && len(s.cells) > 0:
					s.cells[len(s.cells)-1].center = string(w.x.attr("horizontal")) == "center"
				}
			})
		case "dxfs", "cellStyleXfs", "tableStyles", "extLst":
			w.x.skip()
		}
	})
}

func (w *xlsx) font() (f sheetFont) {
	w.each(func(name string) {
		switch name {
		case "b":
			f.bold = toggle(w.x) == on
		case "i":
			f.italic = toggle(w.x) == on
		case "name":
			f.kind = fontNamed(w.x.attr("val"))
		}
	})
	return f
}

func (s *sheetStyles) look(i int) cellLook {
	if i < 0 || i >= len(s.cells) {
		return cellLook{}
	}
	return s.cells[i]
}

func (s *sheetStyles) font(i int) sheetFont {
	if i < 0 || i >= len(s.fonts) {
		return sheetFont{}
	}
	return s.fonts[i]
}

// code is the text of a number format; of the formats that files only name by
// number it is what Excel shows with Vietnamese settings (18.8.30).
func (s *sheetStyles) code(id int) string {
	if own, ok := s.formats[id]; ok {
		return own
	}
	return usualFormats[id]
}

// sections are the sections of a number format.
func (s *sheetStyles) sections(id int) []formatSection {
	got, ok := s.split[id]
	if !ok {
		got = splitFormat(s.code(id))
		if s.split == nil {
			s.split = map[int][]formatSection{}
		}
		s.split[id] = got
	}
	return got
}

var usualFormats = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
	14: "dd/mm/yyyy", 15: "dd/mm/yyyy", 16: "dd/mm", 17: "mm/yyyy", 18: "hh:mm", 19: "hh:mm:ss", 20: "hh:mm", 21: "hh:mm:ss",
	22: "dd/mm/yyyy hh:mm", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)",
	41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "h:mm:ss", 47: "mm:ss",
}
