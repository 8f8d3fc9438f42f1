// Package check looks over a report before it is signed: what of it does not
// agree with itself, and what does not agree with the reports before it. Each
// finding is one Vietnamese sentence that shows the arithmetic, graded wrong,
// doubtful or worth a look, with what would make it right.
//
// Precision comes first: a report without mistakes gets no finding "wrong".
//
// It reads reports that are read already and sees older ones through a small
// interface; it knows nothing of files, of the archive's tables and of windows.
package check
