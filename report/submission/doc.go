// Package submission holds what a cluster sent for one year, as plain records: lines, facts,
// grants, budgets, follow-up, each value with its place in the input.
package submission
