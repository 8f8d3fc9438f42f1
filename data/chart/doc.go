// Package chart turns series into drawings: a line chart over time and a
// progress chart against plan, as a picture for the window, PNG or SVG. One
// drawing serves every size; hovering asks it which point lies under a pixel.
//
// It draws with gonum/plot's canvases and plotters of its own. It knows
// nothing of windows, of the archive or of where series come from.
package chart
