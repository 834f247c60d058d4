package main

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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

// command is one run: its streams, its environment and its voice.
type command struct {
	ctx context.Context
	env func(string) (string, bool)
	out io.Writer
	err io.Writer
	// terminal is true where err is read by a person at once.
	terminal bool
	words    *wording.Words
	now      func() time.Time // asked for nothing but the year of a first form
	desk     desktop
	disk     output.System // what outputs are written through
	status   int
}

// run is the command as a terminal starts it.
func run(ctx context.Context, args, environ []string, stdin io.Reader, stdout, stderr io.Writer, now func() time.Time) int {
	return start(ctx, args, environ, stdin, stdout, stderr, now, desktop{}, output.Disk())
}

// start is the whole command, given all that it may touch. A window that a
// click has opened stays until Enter.
func start(ctx context.Context, args, environ []string, stdin io.Reader, stdout, stderr io.Writer, now func() time.Time, desk desktop, disk output.System) int {
	out := &keeper{w: forConsole(stdout)}
	c := &command{ctx: ctx, env: lookup(environ), out: out, err: forConsole(stderr), terminal: isTerminal(stderr), now: now, desk: desk, disk: disk}
	c.words = wording.For(firstLang(args, c.env))
	status := c.execute(args)
	if out.err != nil && status != exitUsage {
		c.say("error", c.words.Text("message.stdout", "why", c.systemText(out.err)))
		status = exitFailed
	}
	if desk.clicked {
		c.pause(stdin)
	}
	return status
}

// execute runs the command that args name. A panic is a mistake of ours, but one
// that is told like any other error.
func (c *command) execute(args []string) (status int) {
	defer func() {
		if r := recover(); r != nil {
			status = c.stopped(output.Panic{Value: r, Stack: debug.Stack()})
		}
	}()
	root := c.root()
	root.SetArgs(args)
	if err := root.ExecuteContext(c.ctx); err != nil {
		var u usageError
		if errors.As(err, &u) {
			c.say("error", u.text)
		} else {
			c.say("error", c.flagError(err))
		}
		return exitUsage
	}
	return c.status
}

// usageError is a message about the command line, already worded.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func lookup(environ []string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for _, kv := range slices.Backward(environ) {
			if v, ok := strings.CutPrefix(kv, name+"="); ok {
				return v, true
			}
		}
		return "", false
	}
}

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

func (c *command) root() *cobra.Command {
	cobra.MousetrapHelpText = ""
	w := c.words
	root := &cobra.Command{
		Use: w.Text("cmd.use"), Short: w.Text("cmd.short"), Long: w.Text("cmd.long"), Example: w.Text("cmd.example"), DisableFlagsInUseLine: true, SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Args: func(_ *cobra.Command, args []string) error {
			for _, a := range args {
				if _, err := os.Lstat(a); err != nil {
					return usageError{w.Text("message.command", "found", args[0])}
				}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) > 0:
				c.status = c.drop(args, settings(cmd))
			case c.desk.clicked:
				c.status = c.click()
			default:
				return cmd.Help()
			}
			return nil
		},
	}
	root.SetOut(c.out)
	root.SetErr(c.err)
	root.AddCommand(c.reportCommand(), c.checkCommand(), c.formCommand(), c.exportCommand(), c.initCommand(), c.problemsCommand(), c.completionCommand(), c.manCommand(), c.versionCommand())
	root.SetHelpCommand(&cobra.Command{Use: "help", Short: w.Text("cmd.help.short"), Hidden: true, RunE: func(_ *cobra.Command, args []string) error {
		about, _, err := root.Find(args)
		if err != nil || about == root && len(args) > 0 {
			return usageError{w.Text("message.command", "found", args[0])}
		}
		return about.Help()
	}})
	root.SetUsageTemplate(c.usage())
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{.}}\n\n{{end}}{{.UsageString}}")
	root.PersistentFlags().BoolP("help", "h", false, w.Text("flag.help"))
	root.PersistentFlags().Var(c.text("lang"), "lang", w.Text("flag.lang"))
	for _, cmd := range append(root.Commands(), root) {
		cmd.Long = wrapped(cmd.Long, width)
	}
	c.complete(root)
	return root
}

// flagError words what the flag parser found.
func (c *command) flagError(err error) string {
	var missing *pflag.NotExistError
	if errors.As(err, &missing) {
		return c.words.Text("message.flag", "found", typedFlag(missing.GetSpecifiedName(), missing.GetSpecifiedShortnames()))
	}
	var bare *pflag.ValueRequiredError
	if errors.As(err, &bare) {
		return c.words.Text("message.flag", "found", typedFlag(bare.GetSpecifiedName(), bare.GetSpecifiedShortnames()))
	}
	var value *pflag.InvalidValueError
	if errors.As(err, &value) { // of a flag that is on or off: the others take any text
		return c.words.Text("message.flag_switch", "flag", "--"+value.GetFlag().Name, "found", value.GetValue())
	}
	var syntax *pflag.InvalidSyntaxError
	if errors.As(err, &syntax) {
		return c.words.Text("message.flag", "found", syntax.GetSpecifiedFlag())
	}
	return c.words.Text("message.flag", "found", err.Error())
}

// typedFlag is a flag as it was typed: letters are those of a group behind one
// dash, of which name is one, "" for a flag behind two.
func typedFlag(name, letters string) string {
	if letters != "" {
		return "-" + letters
	}
	return "--" + name
}
