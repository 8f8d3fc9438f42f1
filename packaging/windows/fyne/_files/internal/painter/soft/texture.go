//go:build go1.22

package soft

import (
	"image"
	"image/draw"

	"fyne.io/fyne/v2"
)

const (
	keepFrames = 240      // textures not painted for so many frames are dropped
	keepBytes  = 48 << 20 // above this those not in the last frame are dropped too
	sweepEvery = 60       // frames
)

// texture is a picture ready to be painted, pixels multiplied by their alpha.
type texture struct {
	pix           []byte
	width, height int
	opaque        bool
	used          int // the frame in which it was painted last
}

// newTexture takes m's pixels over (m is of no use afterwards) if it is RGBA.
func newTexture(m image.Image) *texture {
	if m == nil || m.Bounds().Empty() {
		return &texture{}
	}
	size := m.Bounds().Size()
	rgba, ok := m.(*image.RGBA)
	if !ok || rgba.Rect.Min != (image.Point{}) || rgba.Stride != size.X*pixelSize {
		rgba = image.NewRGBA(image.Rectangle{Max: size})
		draw.Draw(rgba, rgba.Rect, m, m.Bounds().Min, draw.Src)
	}
	pix, opaque := rgba.Pix, true
	for i := 0; i+pixelSize <= len(pix); i += pixelSize {
		pix[i], pix[i+2] = pix[i+2], pix[i]
		opaque = opaque && pix[i+3] == 255
	}
	return &texture{pix: pix, width: size.X, height: size.Y, opaque: opaque}
}

// textures are those kept. A key is a value that says all of what is drawn, or
// an objectKey: then Free tells that the object has changed.
type textures struct {
	byKey    map[any]*texture
	byObject map[fyne.CanvasObject]any // the key under which it is kept
	frame    int
	bytes    int
	off      bool
}

func newTextures() textures {
	return textures{byKey: map[any]*texture{}, byObject: map[fyne.CanvasObject]any{}}
}

// objectKey is an object in one state that painting depends on.
type objectKey struct {
	object fyne.CanvasObject
	state  any
}

// get is the texture under a key, made if it is not kept.
func (t *textures) get(key any, make func() *texture) *texture {
	if kept, ok := t.byKey[key]; ok && !t.off {
		kept.used = t.frame
		return kept
	}
	if t.off {
		return make()
	}
	made := make()
	made.used = t.frame
	if o, ok := key.(objectKey); ok {
		t.forget(o.object) // it may be kept in another state
		t.byObject[o.object] = key
	}
	t.byKey[key] = made
	t.bytes += len(made.pix)
	return made
}

func (t *textures) forget(o fyne.CanvasObject) {
	if key, ok := t.byObject[o]; ok {
		t.drop(key)
	}
}

func (t *textures) drop(key any) {
	t.bytes -= len(t.byKey[key].pix)
	delete(t.byKey, key)
	if o, ok := key.(objectKey); ok {
		delete(t.byObject, o.object)
	}
}

// newFrame counts frames and drops what has long not been painted.
func (t *textures) newFrame() {
	t.frame++
	crowded := t.bytes > keepBytes
	if !crowded && t.frame%sweepEvery != 0 {
		return
	}
	oldest := t.frame - keepFrames
	if crowded {
		oldest = t.frame - 1
	}
	for key, kept := range t.byKey {
		if kept.used < oldest {
			t.drop(key)
		}
	}
}
