// Package taught lays what the user said of figures over the figures as they
// were read: confirmed, corrected, refused, for the figure itself and for
// figures of the same wording.
//
// It knows figures, passages and teachings; it may not know where they are
// kept, nor which words make an indicator.
package taught
