//go:build !unix

package browser

import "os/exec"

func inGroup(*exec.Cmd) {}

func endGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }
