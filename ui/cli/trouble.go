package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"regexp"
	"strings"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// errUsage is a flag whose value makes no sense; errOutput is what keeps
// stdout from being written.
var (
	errUsage  = errors.New("wrong use")
	errOutput = errors.New("writing output")
)

// said is an error with its own sentence for the user, where package msg, which
// speaks of files and of the window, would say something else.
type said struct {
	sentence string
	cause    error
}

func say(sentence string, cause error) error { return &said{sentence, cause} }

func (s *said) Error() string { return s.sentence }
func (s *said) Unwrap() error { return s.cause }

// sentence is an error in the user's words, in one line.
func sentence(err error) string {
	var own *said
	var file *data.FileError
	switch {
	case errors.As(err, &own):
		return own.sentence
	case errors.Is(err, errOutput):
		return "Không in được kết quả ra nơi nhận."
	case errors.Is(err, data.ErrNotFound) && errors.As(err, &file):
		return "Không có tệp hay thư mục " + msg.Quote(file.File) + "."
	}
	return msg.Of(err).Line()
}

// archiveTroubles are the errors that lie in the archive and not in a file.
var archiveTroubles = []error{data.ErrArchiveBad, data.ErrArchiveBusy, data.ErrArchiveNewer, data.ErrReadOnly, data.ErrDiskFull}

func isArchiveTrouble(err error) bool {
	for _, trouble := range archiveTroubles {
		if errors.Is(err, trouble) {
			return true
		}
	}
	return false
}

// flagTroubles are the sentences of package flag, which speaks English, and ours.
var flagTroubles = []struct {
	theirs *regexp.Regexp
	ours   string
}{
	{regexp.MustCompile(`^flag provided but not defined: -(.*)$`), "Không có tùy chọn --%s."},
	{regexp.MustCompile(`^flag needs an argument: -(.*)$`), "Tùy chọn --%s còn thiếu giá trị."},
	{regexp.MustCompile(`^invalid (?:boolean )?value .* for (?:flag )?-(\S+): .*$`), "Giá trị của tùy chọn --%s không đúng."},
}

// flagSentence says in Vietnamese what package flag found wrong.
func flagSentence(err error) string {
	for _, t := range flagTroubles {
		if m := t.theirs.FindStringSubmatch(err.Error()); m != nil {
			return fmt.Sprintf(t.ours, m[1])
		}
	}
	return "Tùy chọn viết không đúng."
}

// flagHelp lists a verb and its flags.
func flagHelp(w io.Writer, v verb, flags *flag.FlagSet) {
	fmt.Fprintln(w, strings.TrimSpace("khobaocao "+v.name+" "+v.takes))
	flags.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(w, "  %-22s %s\n", strings.TrimSpace("--"+f.Name+" "+strings.ToUpper(strings.ReplaceAll(value, " ", "-"))), usage)
	})
}
