package main

// edit is a change of one of Fyne's files: old stands there exactly once.
type edit struct{ file, old, new string }

// edits have a window painted in software where OpenGL is not to be had, and
// mend what breaks down on closing. What
// they call is in _files/internal/driver/glfw/software*.go.
var edits = []edit{
	{"internal/driver/glfw/window_desktop.go",
		"type window struct {\n\tviewport  *glfw.Window\n",
		"type window struct {\n\tviewport  *glfw.Window\n\tsoft      bool // painted in software\n"},
	{"internal/driver/glfw/window_desktop.go",
		"win, err := glfw.CreateWindow(pixWidth, pixHeight, w.title, nil, nil)",
		"win, err := w.openViewport(pixWidth, pixHeight)"},
	{"internal/driver/glfw/window_desktop.go",
		"\t\tw.canvas.SetPainter(gl.NewPainter(w.canvas, w))\n\t\tw.canvas.Painter().Init()\n",
		"\t\tw.preparePainter()\n"},
	{"internal/driver/glfw/window_desktop.go",
		"\t\"fyne.io/fyne/v2/internal/painter/gl\"\n", ""},
	{"internal/driver/glfw/window.go",
		"\tw.view().MakeContextCurrent()\n\n\tf()\n",
		"\tif w.soft {\n\t\tf()\n\t\treturn\n\t}\n\tw.view().MakeContextCurrent()\n\n\tf()\n"},
	{"internal/driver/glfw/loop.go",
		"\t\tview.SwapBuffers()\n",
		"\t\tw.present(view)\n"},
	// A mouse that moves while its window closes makes Fyne 2.7.1 break down:
	// it sets the cursor of a window that is gone.
	{"internal/driver/glfw/window_desktop.go",
		"\tw.processMouseMoved(xpos, ypos)\n",
		"\tif w.view() != nil {\n\t\tw.processMouseMoved(xpos, ypos)\n\t}\n"},
	{"internal/driver/glfw/window_desktop.go",
		"\tw.processMouseClicked(button, mouseAction, modifiers)\n",
		"\tif w.view() != nil {\n\t\tw.processMouseClicked(button, mouseAction, modifiers)\n\t}\n"},
	{"internal/driver/glfw/driver.go",
		"\tfyne.LogError(msg, err)\n\n\tif !running.Load() {\n",
		"\tfyne.LogError(msg, err)\n\tsayNoWindow(err)\n\n\tif !running.Load() {\n"},
	{"internal/driver/glfw/loop_desktop.go",
		"\t\tfyne.LogError(\"failed to initialise GLFW\", err)\n",
		"\t\tfyne.LogError(\"failed to initialise GLFW\", err)\n\t\tsayNoWindow(err)\n"},
	{"internal/driver/glfw/animation.go",
		"\td.animation.Start(a)\n",
		"\tif !still(a) {\n\t\td.animation.Start(a)\n\t}\n"},
}
