// Package submission holds what a cluster sent for one year, as plain records: lines, facts,
// grants, budgets, follow-up, each value with the place where it stands.
package submission
