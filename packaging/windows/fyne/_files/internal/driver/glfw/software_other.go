//go:build !windows && !wasm && !test_web_driver

package glfw

import (
	"fyne.io/fyne/v2/internal/painter/soft"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// canPresent tells that there is nothing to show a frame with on this system.
const canPresent = false

func show(*glfw.Window, *soft.Frame) {}

// sayNoWindow leaves it at Fyne's line on stderr.
func sayNoWindow(error) {}
