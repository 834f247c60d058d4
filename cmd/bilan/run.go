package main

import (
	"context"
	"errors"
	"io"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"bilan/cmd/console"
	"bilan/cmd/formats"
	"bilan/cmd/output"
	"bilan/report/wording"
)

// The exit statuses.
const (
	exitDone   = 0 // done; the inputs have no errors
	exitFailed = 1 // failed, or nothing readable; nothing was written
	exitUsage  = 2 // usage or configuration
	exitErrors = 3 // done, and some inputs have errors
)

// machine is all that the command may touch.
type machine struct {
	environ        []string
	stdin          io.Reader
	stdout, stderr io.Writer
	now            func() time.Time
	desk           desktop
	disk           output.System
}

// start is the whole command. A window that a click has opened stays until Enter.
func start(ctx context.Context, args []string, m machine) int {
	variable := lookup(m.environ)
	to := console.New(m.stdout, m.stderr, wording.For(firstLang(args, variable)))
	e := &environment{ctx: ctx, variable: variable, console: to, now: m.now, desk: m.desk, disk: m.disk, formats: formats.All()}
	status := execute(e, args)
	if err := to.Err(); err != nil && status != exitUsage {
		to.Error("message.stdout", "why", to.SystemText(err))
		status = exitFailed
	}
	if m.desk.clicked {
		pause(e, m.stdin)
	}
	return status
}

// execute runs the command that args name. A panic is a mistake of ours, but one
// that is reported like any other error.
func execute(e *environment, args []string) (status int) {
	defer func() {
		if r := recover(); r != nil {
			e.console.WriteError(output.Panic{Value: r, Stack: debug.Stack()})
			status = exitFailed
		}
	}()
	root := rootCommand(e)
	root.SetArgs(args)
	err := root.ExecuteContext(e.ctx)
	var end exitStatus
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &end):
		return int(end)
	case errors.As(err, &usage):
		e.console.Message("error", usage.text)
	default:
		e.console.Message("error", flagError(e.console.Words, err))
	}
	return exitUsage
}

// exitStatus is the exit status of a command that has run, as the error of a cobra command.
type exitStatus int

func (e exitStatus) Error() string { return "exit status " + strconv.Itoa(int(e)) }

// usageError is a message about the command line, already worded.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// firstLang finds the language before flags are parsed, as help and errors
// need it: --lang, else BILAN_LANG, else French.
func firstLang(args []string, env func(string) (string, bool)) string {
	for i, a := range args {
		if v, ok := strings.CutPrefix(a, "--lang="); ok {
			return v
		}
		if a == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	v, _ := env("BILAN_LANG")
	return v
}
