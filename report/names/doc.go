// Package names finds whose a text is: the configured names of clusters, themes and types
// of action, by any way to write them. It knows no tables.
package names
