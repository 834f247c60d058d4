//go:build unix

package browser

import (
	"os/exec"
	"syscall"
)

// inGroup gives a program that is to be started a group of processes, which
// endGroup ends: browsers have children.
func inGroup(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }

func endGroup(cmd *exec.Cmd) { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
