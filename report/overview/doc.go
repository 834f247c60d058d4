// Package overview draws from a review the plain figures that a reader wants
// first: how the lines of the year group by verdict, what each cluster reached and
// lacks, what differs most from plan and from last year, what became of the money,
// and what is left to do. It has no words: whoever shows the figures has these.
package overview
