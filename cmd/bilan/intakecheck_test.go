package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"bilan/cmd/files"
)

// What `check` says of files in the manner of public ones, whole, as check.txt of each
// case has it: no false alarm, and no figure that is lost unsaid. With -update, it is
// written anew, to be read.
func TestPublicChecks(t *testing.T) {
	cases, err := filepath.Glob(filepath.Join("testdata", "intake", "public", "*", "in"))
	if err != nil || len(cases) != 7 {
		t.Fatalf("%d cases: %v", len(cases), err)
	}
	for _, in := range cases {
		folder := filepath.Dir(in)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Parallel()
			args := []string{"check"}
			if config := filepath.Join(folder, "bilan.yaml"); files.Exists(config) {
				args = append(args, "--config", config)
			}
			var stdout, stderr bytes.Buffer
			now := func() time.Time { return time.Date(2025, 4, 1, 9, 0, 0, 0, time.UTC) }
			run(context.Background(), append(args, in), nil, nil, &stdout, &stderr, now)
			golden := filepath.Join(folder, "check.txt")
			if *update {
				if err := os.WriteFile(golden, stdout.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(stdout.Bytes(), want) {
				t.Errorf("%s is\n%s%s", golden, &stdout, &stderr)
			}
		})
	}
}
