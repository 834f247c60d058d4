// Package pattern holds off what a program that starts need not do. It is a
// leaf.
package pattern

import (
	"regexp"
	"sync"
)

// Of is a regular expression that is compiled when it is first asked for: most
// runs need few of those that there are, and to compile them all takes longer
// than to tell the version. One that is wrong panics then.
func Of(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
