package read

// fields follows complex fields (17.16.18): between begin and separate stands
// the instruction, which is not shown.
type fields struct {
	open        int // fields open
	instruction int // how many of them are still in their instruction
}

func (f *fields) char(kind []byte) {
	switch string(kind) {
	case "begin":
		f.open++
		f.instruction++
	case "separate":
		f.instruction = max(f.instruction-1, 0)
	case "end":
		f.open = max(f.open-1, 0)
		f.instruction = min(f.instruction, f.open)
	}
}

func (f *fields) hides() bool { return f.instruction > 0 }

// paragraphEnds forgets an instruction that never ended, lest it swallow the
// rest of a damaged document.
func (f *fields) paragraphEnds() { f.instruction = 0 }
