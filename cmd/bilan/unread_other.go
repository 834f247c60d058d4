//go:build !windows

package main

import "io/fs"

// attributes are those of Windows: none elsewhere.
func attributes(fs.FileInfo) uint32 { return 0 }
