// Package names finds which cluster, theme or type of action a text names, in any of the ways
// people write the configured names. A text comes in, an id or a name goes out. It knows no
// tables.
package names
