package read

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobaocao/data/viet"
)

// dropped are elements that hold no text of the document. Forms are judged by
// their weight: some portals wrap the whole page in one.
var dropped = map[atom.Atom]bool{
	atom.Del:    true, // struck out while it was written
	atom.Script: true, atom.Style: true, atom.Nav: true, atom.Header: true, atom.Footer: true, atom.Aside: true,
	atom.Noscript: true, atom.Template: true, atom.Iframe: true, atom.Svg: true, atom.Button: true, atom.Select: true,
	atom.Textarea: true, atom.Object: true, atom.Head: true, atom.Video: true, atom.Audio: true, atom.Canvas: true,
}

// isDropped reports whether nothing below n is read.
func isDropped(n *html.Node) bool {
	if n.DataAtom == atom.Header && hasHeading(n) && within(n, atom.Article, atom.Main) {
		return false // the head of the article itself
	}
	if dropped[n.DataAtom] {
		return true
	}
	switch strings.ToLower(attrOf(n, "role")) {
	case "navigation", "banner", "contentinfo", "search", "complementary":
		return true
	}
	st := styleOf(n)
	for _, a := range n.Attr {
		if a.Key == "hidden" {
			return true
		}
	}
	return strings.Contains(st, "display:none") || strings.Contains(st, "mso-hide:all") ||
		strings.Contains(st, "mso-element:comment") || attrOf(n, "class") == "MsoCommentReference" // Word's comments and their marks
}

func within(n *html.Node, kinds ...atom.Atom) bool {
	for a := range n.Ancestors() {
		for _, k := range kinds {
			if a.DataAtom == k {
				return true
			}
		}
	}
	return false
}

func hasHeading(n *html.Node) bool {
	for c := range n.Descendants() {
		if headingLevel(c.DataAtom) > 0 {
			return true
		}
	}
	return false
}

func headingLevel(a atom.Atom) int {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// weights is how many letters stand below each element outside of links, and
// inside of them. One pass over the tree, O(nodes).
type weights struct{ own, link map[*html.Node]int }

func weigh(n *html.Node, inLink bool, w weights) (own, link int) {
	switch n.Type {
	case html.TextNode:
		letters := utf8.RuneCountInString(strings.TrimSpace(n.Data))
		if inLink {
			return 0, letters
		}
		return letters, 0
	case html.ElementNode:
		if isDropped(n) {
			return 0, 0
		}
		inLink = inLink || n.DataAtom == atom.A && attrOf(n, "href") != ""
	}
	for c := range n.ChildNodes() {
		o, l := weigh(c, inLink, w)
		own, link = own+o, link+l
	}
	if n.Type == html.ElementNode {
		w.own[n], w.link[n] = own, link
	}
	return own, link
}

// article finds the element to read: the heaviest <article> or <main> where
// it holds a good part of the page's text; else, from the body down, the
// element that alone holds nearly all of it.
func article(body *html.Node) *html.Node {
	w := weights{map[*html.Node]int{}, map[*html.Node]int{}}
	all, _ := weigh(body, false, w)
	var best *html.Node
	for n := range body.Descendants() {
		isMain := n.DataAtom == atom.Article || n.DataAtom == atom.Main || n.Type == html.ElementNode && attrOf(n, "role") == "main"
		if isMain && (best == nil || w.own[n] > w.own[best]) {
			best = n
		}
	}
	const goodPart, longText = 3, 1500 // a third of the page; letters
	if best != nil && (w.own[best]*goodPart > all || w.own[best] > longText) {
		return best
	}
	top := body
	for {
		next := heaviest(top, w)
		if next == nil || w.own[next]*10 < w.own[top]*8 || !isContainer(next.DataAtom) || losesForm(top, next) {
			break
		}
		top = next
	}
	for isGrid(top.DataAtom) { // rows alone make no table
		top = top.Parent
	}
	dropLinks(top, w)
	return top
}

// formWords stand in the head and foot of every official document, folded;
// what holds one is part of the document.
var formWords = []string{"cong hoa xa hoi", "dang cong san viet nam", "noi nhan", "bao cao"}

// losesForm reports whether the head or foot of an official document would be
// left out by reading only one of n's children.
func losesForm(n, child *html.Node) bool {
	for c := range n.ChildNodes() {
		if c == child {
			continue
		}
		var b strings.Builder
		textOf(c, &b)
		folded := viet.Fold(viet.NFC(b.String()))
		for _, word := range formWords {
			if strings.Contains(folded, word) {
				return true
			}
		}
	}
	return false
}

// textOf collects what is read below n, links left out, blanks folded.
func textOf(n *html.Node, b *strings.Builder) {
	switch {
	case n.Type == html.TextNode:
		for _, word := range strings.Fields(n.Data) {
			b.WriteString(word + " ")
		}
	case n.Type == html.ElementNode && (isDropped(n) || n.DataAtom == atom.A):
	default:
		for c := range n.ChildNodes() {
			textOf(c, b)
		}
	}
}

func isGrid(a atom.Atom) bool {
	return a == atom.Table || a == atom.Tbody || a == atom.Tr || a == atom.Thead
}

func isContainer(a atom.Atom) bool {
	switch a {
	case atom.Div, atom.Section, atom.Form, atom.Center, atom.Article, atom.Main, atom.Table, atom.Tbody, atom.Tr, atom.Td:
		return true
	}
	return false
}

func heaviest(n *html.Node, w weights) *html.Node {
	var best *html.Node
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode && (best == nil || w.own[c] > w.own[best]) {
			best = c
		}
	}
	return best
}

// dropLinks takes menus and lists of other articles out: blocks that are
// links for the greater part, and small forms.
func dropLinks(top *html.Node, w weights) {
	const menu = 60 // letters of links
	var doomed []*html.Node
	for n := range top.Descendants() {
		switch n.DataAtom {
		case atom.Div, atom.Ul, atom.Ol, atom.Section, atom.Td:
			if w.link[n] > menu && w.link[n] > 3*w.own[n] {
				doomed = append(doomed, n)
			}
		case atom.Form:
			if w.own[n]*2 < w.own[top] {
				doomed = append(doomed, n)
			}
		}
	}
	for _, n := range doomed {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
}
