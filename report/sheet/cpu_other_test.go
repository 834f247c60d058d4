//go:build !unix

package sheet

import "time"

// cpu is not known here.
func cpu() time.Duration { return 0 }
