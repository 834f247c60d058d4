package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"bilan/config"
	"bilan/report/wording"
)

// manCommand prints the manual page, which the archives for Linux and macOS
// carry. It is made from the texts of the help.
func manCommand(e *environment) *cobra.Command {
	cmd := newCommand(e.console.Words, "man")
	cmd.Use, cmd.Args = "man", cobra.NoArgs
	cmd.Run = func(cmd *cobra.Command, _ []string) {
		(&manual{e.console.Out(), e.console.Words}).page(cmd.Root())
	}
	return cmd
}

// manual writes a page for man(1). out keeps what cannot be written.
type manual struct {
	out io.Writer
	w   *wording.Words
}

func (m *manual) page(root *cobra.Command) {
	m.line(".TH BILAN 1 \"\" " + quoted("bilan "+version()) + " " + quoted(m.w.Text("man.title")))
	m.section("name")
	m.line(`bilan \- ` + roff(m.w.Text("cmd.short")))
	m.section("synopsis")
	for _, cmd := range root.Commands() {
		if cmd.IsAvailableCommand() {
			m.line(".PP", ".B "+roff(cmd.UseLine()))
		}
	}
	m.section("description")
	m.text(m.w.Text("cmd.long"))
	m.section("commands")
	for _, cmd := range root.Commands() {
		if cmd.IsAvailableCommand() {
			m.command(cmd)
		}
	}
	m.section("flags")
	m.flags(root.PersistentFlags())
	m.section("exit")
	for i := range 4 {
		m.entry(fmt.Sprint(i), m.w.Text(fmt.Sprintf("exit.%d", i)))
	}
	m.section("environment")
	m.text(m.w.Text("man.environment", "names", strings.Join(variables(), ", ")))
	m.section("files")
	m.text(m.w.Text("man.files"))
}

// variables are those that give settings of the configuration.
func variables() []string {
	var names []string
	for _, setting := range config.Settings() {
		names = append(names, config.Variable(setting))
	}
	return names
}

func (m *manual) command(cmd *cobra.Command) {
	m.line(".SS " + quoted(cmd.UseLine()))
	m.text(cmd.Long)
	m.flags(cmd.LocalNonPersistentFlags())
	m.line(".PP", roff(m.w.Text("cmd.examples")), ".PP", ".nf", ".RS")
	for example := range strings.Lines(cmd.Example) {
		m.line(roff(strings.TrimSpace(example)))
	}
	m.line(".RE", ".fi")
}

func (m *manual) flags(set *pflag.FlagSet) {
	set.VisitAll(func(f *pflag.Flag) {
		if f.Name != "help" {
			m.entry(strings.TrimSpace("--"+f.Name+" "+valueOf(f)), f.Usage)
		}
	})
}

// valueOf names what a flag takes, "" for nothing.
func valueOf(f *pflag.Flag) string {
	if f.Value.Type() == "bool" {
		return ""
	}
	return f.Value.Type()
}

func (m *manual) section(key string) { m.line(".SH " + quoted(m.w.Text("man.head."+key))) }

// entry is a term with what it means beside it.
func (m *manual) entry(term, text string) { m.line(".TP", ".B "+roff(term), roff(text)) }

// text writes paragraphs, which empty lines part.
func (m *manual) text(s string) {
	for p := range strings.SplitSeq(s, "\n\n") {
		m.line(".PP", roff(strings.ReplaceAll(p, "\n", " "))) // roff fills its own lines
	}
}

func (m *manual) line(lines ...string) {
	for _, l := range lines {
		fmt.Fprintln(m.out, l)
	}
}

// roff makes text of what roff would read as a request or an escape.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\u00a0", `\~`, "\u202f", `\~`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

func quoted(s string) string { return `"` + strings.ReplaceAll(roff(s), `"`, `\(dq`) + `"` }
