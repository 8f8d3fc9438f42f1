// Package theme is the look of Kho Báo Cáo over Fyne's own: sizes for dense
// rows, the light and the dark colours by name, and the colours of chart lines.
//
// It knows Fyne only; pages, widgets and the window take every colour and size
// from here, so that a change of look is a change of this package.
package theme
