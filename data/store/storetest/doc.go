// Package storetest is the suite that every store passes, and makes reports
// for benchmarks. It knows a store by its methods only.
package storetest
