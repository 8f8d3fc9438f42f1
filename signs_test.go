package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"golang.org/x/image/font/sfnt"
)

// warningSign heads the column of findings.
const warningSign = '⚠'

// TestSigns: every sign that the window writes is in the fonts that come with
// the program. Others would come from whatever font the system has, on Windows
// often as a coloured picture.
func TestSigns(t *testing.T) {
	fonts := map[string]*sfnt.Font{}
	for _, face := range []fyne.Resource{theme.DefaultTextFont(), theme.DefaultTextBoldFont(), theme.DefaultEmojiFont()} {
		font, err := sfnt.Parse(face.Content())
		if err != nil {
			t.Fatal(err)
		}
		fonts[face.Name()] = font
	}
	emoji := fonts[theme.DefaultEmojiFont().Name()]
	delete(fonts, theme.DefaultEmojiFont().Name())
	seen := 0
	for at, text := range literals(t, "ui") {
		for _, r := range text {
			if r < unicode.MaxASCII || unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsSpace(r) {
				continue
			}
			seen++
			if r == warningSign { // a picture that comes with the program
				if glyph, err := emoji.GlyphIndex(nil, r); err != nil || glyph == 0 {
					t.Errorf("no picture for %q", r)
				}
				continue
			}
			for name, font := range fonts {
				if glyph, err := font.GlyphIndex(nil, r); err != nil || glyph == 0 {
					t.Errorf("%s: %s has no %q (U+%04X)", at, name, r, r)
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d signs seen: is the test run at the module's root?", seen)
	}
}

// literals are the string and character literals of the Go files below a
// folder, tests apart, by their place.
func literals(t *testing.T, folder string) map[string]string {
	t.Helper()
	found := map[string]string{}
	files := token.NewFileSet()
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, name, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && ofStrings(call) {
				return false // signs that are looked for, not written
			}
			if lit, ok := n.(*ast.BasicLit); ok && (lit.Kind == token.STRING || lit.Kind == token.CHAR) {
				if text, err := strconv.Unquote(lit.Value); err == nil {
					found[files.Position(lit.Pos()).String()] = text
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func ofStrings(call *ast.CallExpr) bool {
	of, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	name, ok := of.X.(*ast.Ident)
	return ok && name.Name == "strings"
}
