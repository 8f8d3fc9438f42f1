// Package data holds the nouns of Kho Báo Cáo: what a document, a report, a
// figure, a series or a hit is, and the errors that travel between the rooms.
//
// It knows nothing of files, SQL, rules of reading or windows, and imports the
// standard library only, so that every other package may import it.
package data
