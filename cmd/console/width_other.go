//go:build !windows

package console

import "io"

// consoleWidth is 0: only the consoles of Windows break words.
func consoleWidth(io.Writer) int { return 0 }
