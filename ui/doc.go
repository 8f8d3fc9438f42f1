// Package ui is the window: frame, navigation, shortcuts, settings, notices,
// and the wiring of the pages to each other. A page knows no other page; what
// leaves one comes through here.
//
// It draws no page itself and knows the archive through the pages' interfaces
// only; main gives it what stands behind them.
package ui
