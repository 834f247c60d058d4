package main

import "testing"

func peak() int64 { return 0 }

func pipe(t *testing.T, _ string) { t.Skip("no pipes of this kind") }
