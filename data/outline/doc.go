// Package outline turns a document into a report: it reads the header (who
// writes, about which unit and period), cuts the text into sections, passages
// and notes, and picks the tasks set for the next period.
//
// It knows the official forms of Vietnamese reports (Decree 30/2020/NĐ-CP for
// the government, guide 36-HD/VPTW for the Party) and the habits around them.
// It may not know what a figure or an indicator is, nor where a document came
// from. What cannot be read stays empty and is listed among the doubts.
package outline
