package read

// blocks reads the content of the element just opened (or of the part) as
// paragraphs and tables. Elements that only wrap (content controls, inserted
// or moved-in pieces, custom XML) are walked through.
func (d *docx) blocks() {
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
		case tokOpen:
			d.block()
		}
	}
}

func (d *docx) block() {
	switch d.x.space {
	case compatSpace:
		if string(d.x.name) == "AlternateContent" {
			d.alternatives(d.blocks)
		}
		return
	case otherSpace, mathSpace:
		return
	}
	switch string(d.x.name) {
	case "p":
		d.paragraph()
	case "tbl":
		d.table()
	case "sectPr":
		d.section()
	case "sdtPr":
		d.control()
	case "sdtContent":
		d.controlContent()
	case "altChunk":
		d.foreign = true
	case "del", "moveFrom", "sdtEndPr", "tblPr", "tblGrid":
		d.x.skip()
	}
}

// alternatives reads one branch of an AlternateContent (part 3, 7.7): the
// first that gives text, so that a text box kept in two drawings comes once.
func (d *docx) alternatives(read func()) {
	taken := false
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
		case tokOpen:
			if taken {
				d.x.skip()
				continue
			}
			before := d.written
			read()
			taken = d.written > before
		}
	}
}

// section reads a <w:sectPr>: its headers and footers, and whether a page ends
// with it.
func (d *docx) section() (endsPage bool) {
	endsPage = true
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return endsPage
		case tokClose:
			if d.x.depth < inside {
				return endsPage
			}
		case tokOpen:
			switch string(d.x.name) {
			case "headerReference", "footerReference":
				d.sections = append(d.sections, string(d.x.attr("id")))
			case "type":
				kind := string(d.x.attr("val"))
				endsPage = kind != "continuous" && kind != "nextColumn"
			case "sectPrChange":
				d.x.skip()
			}
		}
	}
}

// control reads a content control's properties: whether it still shows the
// prompt that it was made with ("Bấm vào đây để nhập ngày").
func (d *docx) control() {
	d.prompt = false
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
		case tokOpen:
			if string(d.x.name) == "showingPlcHdr" {
				d.prompt = toggle(d.x) == on
			}
		}
	}
}

// controlContent leaves a prompt out; other content is walked through.
func (d *docx) controlContent() {
	if d.prompt {
		d.x.skip()
	}
	d.prompt = false
}
