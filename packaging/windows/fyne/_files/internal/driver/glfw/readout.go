//go:build !wasm && !test_web_driver

package glfw

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/internal"
	"fyne.io/fyne/v2/internal/driver"
	"fyne.io/fyne/v2/internal/driver/common"
	"fyne.io/fyne/v2/internal/scale"
)

// readoutEnv names a file that tells, for tests, what the windows show: a line
// for each text and picture that is painted, in the order of painting, so that
// of two at one place the last one is seen:
//
//	X Y WIDTH HEIGHT TAB TEXT
//
// in pixels of the screen. A picture's text is "image:" and its name. The file
// is replaced as a whole, each time something has changed.
const readoutEnv = "KHOBAOCAO_READOUT"

var readoutFile, lastReadout = os.Getenv(readoutEnv), ""

// readOut writes the file that readoutEnv asks for.
func (d *gLDriver) readOut() {
	if readoutFile == "" {
		return
	}
	var out strings.Builder
	for _, each := range d.windows {
		if w, ok := each.(*window); ok && w.visible && !w.isClosing() {
			w.readOut(&out)
		}
	}
	if out.String() == lastReadout {
		return
	}
	lastReadout = out.String()
	fresh := filepath.Join(filepath.Dir(readoutFile), "."+filepath.Base(readoutFile))
	if err := os.WriteFile(fresh, []byte(lastReadout), 0o600); err != nil {
		fyne.LogError("readout", err)
		return
	}
	if err := os.Rename(fresh, readoutFile); err != nil {
		fyne.LogError("readout", err)
	}
}

func (w *window) readOut(out *strings.Builder) {
	left, top := w.viewport.GetPos()
	clips := &internal.ClipStack{}
	before := func(node *common.RenderCacheNode, pos fyne.Position) {
		obj := node.Obj()
		if driver.IsClip(obj) {
			clips.Push(pos, obj.Size())
		}
		text := readable(obj)
		size := obj.Size()
		if text == "" || !obj.Visible() {
			return
		}
		if clip := clips.Top(); clip != nil && !holds(clip, pos.AddXY(size.Width/2, size.Height/2)) {
			return
		}
		fmt.Fprintf(out, "%d %d %d %d\t%s\n", left+scale.ToScreenCoordinate(w.canvas, pos.X), top+scale.ToScreenCoordinate(w.canvas, pos.Y),
			scale.ToScreenCoordinate(w.canvas, size.Width), scale.ToScreenCoordinate(w.canvas, size.Height), strings.ReplaceAll(text, "\n", " "))
	}
	after := func(node *common.RenderCacheNode, _ fyne.Position) {
		if driver.IsClip(node.Obj()) {
			clips.Pop()
		}
	}
	w.canvas.WalkTrees(before, after)
}

// readable is what an object tells, or "".
func readable(obj fyne.CanvasObject) string {
	switch o := obj.(type) {
	case *canvas.Text:
		return o.Text
	case *canvas.Image:
		if o.Resource != nil {
			return "image:" + o.Resource.Name()
		}
	}
	return ""
}

func holds(clip *internal.ClipItem, at fyne.Position) bool {
	pos, size := clip.Rect()
	return at.X >= pos.X && at.Y >= pos.Y && at.X <= pos.X+size.Width && at.Y <= pos.Y+size.Height
}
