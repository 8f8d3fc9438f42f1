// Command khobaocao keeps an office's periodic reports and answers from them:
// in its window, or by the verbs of ui/cli.
//
// This package ties the rooms together: it knows which archive, which reader
// and which window there are, and nothing of what they do.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"

	"khobaocao/data/ocr"
	"khobaocao/data/pdf"
	"khobaocao/data/unpack"
	"khobaocao/ui/cli"
	_ "khobaocao/ui/locale" // before Fyne asks for it
)

// version is set at build time from FyneApp.toml.
var version = "dev"

func main() { os.Exit(run(os.Args[1:])) }

// run starts the window, or one verb, and returns the exit code.
func run(args []string) int {
	if len(args) > 0 && args[0] == pdf.WorkerVerb {
		return pdf.Work(os.Stdin, os.Stdout)
	}
	if len(args) > 0 && args[0] == ocr.WorkerVerb {
		return ocr.Work(os.Stdin, os.Stdout)
	}
	if len(args) > 0 && args[0] == unpack.WorkerVerb {
		return unpack.Work(os.Stdin, os.Stdout)
	}
	pdf.UseChildren()
	unpack.UseChildren()
	ocr.UseChildren()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(args) > 0 && cli.IsVerb(args[0]) {
		return cli.Main(ctx, args, cli.Program{Stdout: os.Stdout, Stderr: os.Stderr, Archive: defaultArchive(), Version: version})
	}
	flags := flag.NewFlagSet("khobaocao", flag.ContinueOnError)
	archive := flags.String("archive", defaultArchive(), "`thư mục` kho")
	if err := flags.Parse(args); err != nil {
		return cli.WrongUse
	}
	for _, path := range flags.Args() {
		if _, err := os.Stat(path); err != nil && !strings.ContainsAny(path, `./\`) {
			fmt.Fprintf(os.Stderr, "Không có lệnh hay tệp “%s”.\n\n", path)
			return cli.Main(ctx, nil, cli.Program{Stdout: os.Stdout, Stderr: os.Stderr, Version: version})
		}
	}
	return openWindow(ctx, *archive, flags.Args())
}
