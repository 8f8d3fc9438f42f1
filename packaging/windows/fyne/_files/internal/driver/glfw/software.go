//go:build !wasm && !test_web_driver

package glfw

import (
	"errors"
	"fmt"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/internal/painter/gl"
	"fyne.io/fyne/v2/internal/painter/soft"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// paintEnv is the environment variable that says who paints: "software",
// "opengl", nothing for OpenGL where it is to be had, or "none" to see what
// the user is told where no window can be had at all.
const paintEnv = "KHOBAOCAO_PAINT"

// paintedEnv is set, for the program to read, to why a window is painted in
// software.
const paintedEnv = "KHOBAOCAO_PAINTED"

// softly is set once a window is painted in software: then all are, and
// nothing moves by itself.
var softly bool

// openViewport makes the system's window: with OpenGL, else a plain one that
// is painted in software.
func (w *window) openViewport(width, height int) (*glfw.Window, error) {
	asked := os.Getenv(paintEnv)
	if !canPresent || asked == "opengl" {
		return glfw.CreateWindow(width, height, w.title, nil, nil)
	}
	if asked == "none" {
		return nil, errors.New("no painting, asked for by " + paintEnv)
	}
	reason := "asked for by " + paintEnv
	if asked != "software" && !softly {
		win, err := newViewport(width, height, w.title)
		if err == nil {
			if err = w.tryOpenGL(win); err == nil {
				return win, nil
			}
			win.Destroy()
		}
		reason = err.Error()
	}
	softly, w.soft = true, true
	glfw.WindowHint(glfw.ClientAPI, glfw.NoAPI)
	defer glfw.WindowHint(glfw.ClientAPI, glfw.OpenGLAPI)
	win, err := newViewport(width, height, w.title)
	if err == nil {
		_ = os.Setenv(paintedEnv, reason)
	}
	return win, err
}

// newViewport is glfw.CreateWindow, which for a failure of the system prints a
// line and returns neither window nor error.
func newViewport(width, height int, title string) (*glfw.Window, error) {
	win, err := glfw.CreateWindow(width, height, title, nil, nil)
	if win == nil && err == nil {
		err = errors.New("the system makes no window with OpenGL")
	}
	return win, err
}

// tryOpenGL has Fyne's painter prepare itself, which panics where a driver
// promises OpenGL and does not have it.
func (w *window) tryOpenGL(win *glfw.Window) (err error) {
	defer func() {
		if r := recover(); r != nil {
			glfw.DetachCurrentContext()
			w.canvas.SetPainter(nil)
			err = fmt.Errorf("OpenGL: %v", r)
		}
	}()
	win.MakeContextCurrent()
	p := gl.NewPainter(w.canvas, w)
	p.Init()
	glfw.DetachCurrentContext()
	w.canvas.SetPainter(p)
	return nil
}

// preparePainter gives the canvas its painter unless tryOpenGL has.
func (w *window) preparePainter() {
	if w.soft {
		w.canvas.SetPainter(soft.New(w.canvas))
		return
	}
	if w.canvas.Painter() == nil {
		w.canvas.SetPainter(gl.NewPainter(w.canvas, w))
		w.canvas.Painter().Init()
	}
}

// present shows what has been painted.
func (w *window) present(view *glfw.Window) {
	defer w.driver.readOut()
	if p, ok := w.canvas.Painter().(*soft.Painter); ok {
		show(view, p.Frame())
		return
	}
	view.SwapBuffers()
}

// still runs an animation to its end at once where painting is in software:
// a blinking cursor alone would keep half a processor busy.
func still(a *fyne.Animation) bool {
	if !softly {
		return false
	}
	a.Tick(1)
	return true
}
