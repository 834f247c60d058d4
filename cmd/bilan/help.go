package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// width is the longest line of the help, in letters: that of the window that
// Windows opens is 80 or more.
const width = 80

// textFlag is a flag that holds a text. kind names what is to be given, as the
// help shows it: FILE.
type textFlag struct{ text, kind string }

func (f *textFlag) String() string     { return f.text }
func (f *textFlag) Set(s string) error { f.text = s; return nil }
func (f *textFlag) Type() string       { return f.kind }

// text is a new flag that holds a text, by what names its value.
func (c *command) text(name string) *textFlag {
	return &textFlag{kind: c.words.Text("value." + name)}
}

// usage is cobra's template with our words.
func (c *command) usage() string {
	w := c.words
	colon := strings.TrimSuffix(w.Text("list.colon"), " ")
	return w.Text("cmd.usage") + colon + "\n  {{.UseLine}}{{if .HasAvailableSubCommands}}\n\n" + w.Text("cmd.commands") + colon +
		"{{range .Commands}}{{if .IsAvailableCommand}}\n  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}" +
		"{{if .HasExample}}\n\n" + w.Text("cmd.examples") + colon + "\n{{.Example}}{{end}}" +
		"{{if .HasAvailableFlags}}\n\n" + w.Text("cmd.flags") + colon + "\n{{.Flags.FlagUsagesWrapped " + fmt.Sprint(width) + " | trimTrailingWhitespaces}}{{end}}" +
		"{{if .HasAvailableSubCommands}}\n\n" + w.Text("exit.title") + colon + c.statuses() + "\n\n" + w.Text("cmd.more") + "{{end}}\n"
}

// statuses lists the exit statuses, a line each.
func (c *command) statuses() string {
	var b strings.Builder
	for i := range 4 {
		fmt.Fprintf(&b, "\n  %d  %s", i, c.words.Text(fmt.Sprintf("exit.%d", i)))
	}
	return b.String()
}

// wrapped breaks lines between words so that none is longer than so many
// letters, where its words allow. A no-break space parts no words.
func wrapped(text string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		n := 0
		for i, word := range strings.Split(line, " ") {
			letters := utf8.RuneCountInString(strings.TrimSuffix(word, "\n"))
			switch {
			case i == 0:
			case n+1+letters > width:
				b.WriteByte('\n')
				n = 0
			default:
				b.WriteByte(' ')
				n++
			}
			b.WriteString(word)
			n += letters
		}
	}
	return b.String()
}
