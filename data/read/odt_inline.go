package read

import (
	"bytes"

	"khobaocao/data/viet"
)

// inline reads the content of a paragraph or of a piece of it.
func (o *odt) inline(run textRun) {
	for inside := o.x.depth; ; {
		switch o.next() {
		case tokEnd:
			return
		case tokClose:
			if o.x.depth < inside {
				return
			}
		case tokText:
			s := o.x.text
			if !o.x.cdata {
				s = unescape(s)
			}
			o.write(foldBlanks(s, o.p.buf), run)
		case tokOpen:
			o.inlineTag(run)
		}
	}
}

func (o *odt) inlineTag(run textRun) {
	switch string(o.x.name) {
	case "span":
		o.inline(o.styles.get("text", string(o.x.attr("style-name"))).run.or(run))
	case "s":
		const most = 1000
		n := min(max(intOf(o.x.attr("c"), 1), 1), most)
		o.write(bytes.Repeat([]byte{' '}, n), run)
	case "tab":
		o.write([]byte{'\t'}, run)
	case "line-break":
		if run.hidden != on {
			o.breakLine()
		}
	case "soft-page-break":
		o.page.soft()
	case "note":
		o.readNote(run)
	case "frame", "custom-shape", "rect", "text-box":
		o.drawing()
	case "ruby-text", "annotation", "annotation-end", "hidden-text", "hidden-paragraph", "object", "script", "tracked-changes":
		o.x.skip()
	default:
		o.inline(run) // links, fields, bookmarks with text
	}
}

// readNote reads a <text:note>.
func (o *odt) readNote(run textRun) {
	if run.hidden == on {
		o.x.skip()
		return
	}
	mark, index := "", -1
	o.each(func(name string) {
		switch name {
		case "note-citation":
			mark = unescaped(o.x.attr("label"))
			for t := o.next(); t == tokText; t = o.next() {
				if mark == "" {
					mark = finish(appendClean(nil, unescape(o.x.text)))
				}
			}
		case "note-body":
			index = o.note(finish(appendClean(nil, []byte(mark))))
			text := o.aside(o.blocks).text()
			o.notes[index].Text = text
		}
	})
}

// or fills what a run does not say from around it.
func (r textRun) or(around textRun) textRun {
	r.runProps = r.runProps.or(around.runProps)
	if !r.named {
		r.old, r.named = around.old, around.named
	}
	return r
}

// setFont names the run's font.
func (r *textRun) setFont(name string) { r.old, r.named = viet.OldFontOf(name), true }
