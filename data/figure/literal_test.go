package figure

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"khobaocao/data/viet"
)

// TestLiterals holds that every word compared in code is spelled as lex spells
// words: Unify writes "khoá", so a comparison with "khóa" would never be true.
// Tables go through Unify when they are built.
func TestLiterals(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		name := f.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_table.go") {
			continue
		}
		file, err := parser.ParseFile(gotoken.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != gotoken.STRING {
				return true
			}
			if s, err := strconv.Unquote(lit.Value); err == nil && !strings.Contains(s, " | ") && viet.Unify(s) != s {
				t.Errorf("%s: %q is never a word of lex: %q", name, s, viet.Unify(s))
			}
			return true
		})
	}
}
