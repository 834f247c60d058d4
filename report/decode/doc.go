// Package decode makes records of the tables of one file: lines, facts, grants, budgets and the
// officer's follow-up, each with the cluster and the year that it is of, and the problems of
// what could not be read.
package decode
