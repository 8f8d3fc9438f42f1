package figure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// docs/so-lieu.md explains the grammar: each of its examples is read as it
// says, and every file with rules has its place there.
func TestExplained(t *testing.T) {
	src, err := os.ReadFile("../../docs/so-lieu.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := 0
	for i, block := range strings.Split(string(src), "```\n") {
		if i%2 == 1 && strings.HasPrefix(block, "> ") {
			examples++
			name, _, _ := strings.Cut(block, "\n")
			t.Run(name, func(t *testing.T) { checkStatement(t, block) })
		}
	}
	if examples < 10 {
		t.Errorf("%d examples only", examples)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		rules := strings.HasSuffix(file, "_table.go") || strings.HasPrefix(file, "relate_") || strings.HasPrefix(file, "exclude") || strings.HasPrefix(file, "role")
		if rules && !strings.HasSuffix(file, "_test.go") && !strings.Contains(string(src), "`"+file+"`") {
			t.Errorf("docs/so-lieu.md does not explain %s", file)
		}
	}
}
