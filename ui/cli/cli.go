// Package cli is the program's verbs for the command line: the same services
// as the window, with nothing but data on stdout. It knows nothing of Fyne.
package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// Exit codes of every verb.
const (
	Done           = 0
	SomeFailed     = 1
	WrongUse       = 2
	ArchiveTrouble = 3
	FoundWrong     = 4 // check: at least one finding is "wrong"
)

// Program is where a run of the program stands: its streams and its places.
type Program struct {
	Stdout, Stderr io.Writer
	Archive        string // the folder used when --archive is not given
	Version        string
}

// verb is one command: what it takes and what it does. Its run gets the words
// left after the flags.
type verb struct {
	name, takes, does string
	words             [2]int // how many words at least and at most; -1 = any
	run               func(*call, []string) (int, error)
}

// verbs in the order in which the help lists them.
func verbs() []verb {
	return []verb{
		{"import", "ĐƯỜNG-DẪN…", "đọc tệp và thư mục vào kho", [2]int{1, -1}, runImport},
		{"list", "", "các báo cáo trong kho", [2]int{0, 0}, runList},
		{"read", "TỆP", "những gì đọc được trong một tệp, không lưu vào kho", [2]int{1, 1}, runRead},
		{"search", "CÂU-TÌM", "tìm đoạn văn và số liệu", [2]int{1, -1}, runSearch},
		{"compare", "A B", "so hai báo cáo (mã số hoặc tệp)", [2]int{2, 2}, runCompare},
		{"series", "CHỈ-TIÊU", "một chỉ tiêu qua các kỳ", [2]int{1, 1}, runSeries},
		{"chart", "CHỈ-TIÊU --out TỆP", "vẽ biểu đồ ra .png hoặc .svg", [2]int{1, 1}, runChart},
		{"check", "TỆP|BÁO-CÁO", "soát số liệu; mã thoát 4 nếu có chỗ sai", [2]int{1, 1}, runCheck},
		{"indicators", "", "danh mục chỉ tiêu", [2]int{0, 0}, runIndicators},
		{"reread", "", "đọc lại các báo cáo mà bản này đọc tốt hơn bản đã đưa vào kho", [2]int{0, 0}, runReread},
		{"units", "", "các đơn vị có trong kho", [2]int{0, 0}, runUnits},
	}
}

// IsVerb tells whether a word names a verb, so that main can tell a command
// from files to open.
func IsVerb(word string) bool {
	for _, v := range verbs() {
		if v.name == word {
			return true
		}
	}
	return word == "help" || word == "--help" || word == "-h" || word == "--version"
}

// Main runs one verb and returns the exit code.
func Main(ctx context.Context, args []string, p Program) int {
	if len(args) > 0 && args[0] == "--version" {
		fmt.Fprintln(p.Stdout, p.Version)
		return Done
	}
	for _, v := range verbs() {
		if len(args) > 0 && args[0] == v.name {
			return p.runVerb(ctx, v, args[1:])
		}
	}
	p.usage()
	if len(args) > 0 && (args[0] == "help" || args[0] == "--help" || args[0] == "-h") {
		return Done
	}
	return WrongUse
}

func (p Program) usage() {
	fmt.Fprintf(p.Stderr, "Kho Báo Cáo %s\n\nkhobaocao [TỆP…]                   mở cửa sổ\n", p.Version)
	for _, v := range verbs() {
		fmt.Fprintf(p.Stderr, "khobaocao %-24s %s\n", strings.TrimSpace(v.name+" "+v.takes), v.does)
	}
	fmt.Fprint(p.Stderr, `
Mọi lệnh nhận --archive THƯ-MỤC (mặc định: kho của người dùng) và --json.
Mã thoát: 0 xong, 1 có tệp không đọc được, 2 gọi sai, 3 kho có sự cố, 4 lệnh check thấy chỗ sai.
`)
}

func (p Program) runVerb(ctx context.Context, v verb, args []string) int {
	flags := flag.NewFlagSet(v.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // what it says is English
	c := &call{ctx: ctx, Program: p}
	c.flags(flags, v.name)
	words, err := parse(flags, args)
	if errors.Is(err, flag.ErrHelp) {
		flagHelp(p.Stderr, v, flags)
		return Done
	}
	if err == nil {
		err = c.flagsFit()
	}
	if err != nil {
		fmt.Fprintln(p.Stderr, flagSentence(err))
	}
	if err != nil || len(words) < v.words[0] || v.words[1] >= 0 && len(words) > v.words[1] {
		flagHelp(p.Stderr, v, flags)
		return WrongUse
	}
	defer c.close()
	code, err := v.run(c, words)
	if err == nil && c.printing != nil {
		code, err = SomeFailed, c.printing
	}
	if err != nil {
		return c.report(code, err)
	}
	return code
}

// parse takes flags and words in any order, as people type them.
func parse(flags *flag.FlagSet, args []string) (words []string, err error) {
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		if flags.NArg() == 0 {
			return words, nil
		}
		words, args = append(words, flags.Arg(0)), flags.Args()[1:]
		// After "--" every word is a word; flag.Parse has swallowed the mark.
		if len(args) > 0 && args[0] == "--" {
			return append(words, args[1:]...), nil
		}
	}
}

// report says what went wrong on stderr, in the user's words, and chooses the
// exit code: the archive's own troubles are 3, else what the verb says.
func (c *call) report(code int, err error) int {
	fmt.Fprintln(c.Stderr, sentence(err))
	if isArchiveTrouble(err) {
		return ArchiveTrouble
	}
	if code == Done {
		return SomeFailed
	}
	return code
}
