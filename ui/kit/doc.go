// Package kit holds the widgets of our own: table, facets, panes, marked text,
// report text, side by side, chart, empty and error states. They draw nouns of
// package data and call back; they fetch nothing and keep no archive.
package kit
