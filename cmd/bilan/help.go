package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"bilan/report/wording"
)

// width is the longest line of the help, in letters: that of the window that
// Windows opens is 80 or more.
const width = 80

// usage is cobra's template with our words.
func usage(w *wording.Words) string {
	colon := strings.TrimSuffix(w.Text("list.colon"), " ")
	return w.Text("cmd.usage") + colon + "\n  {{.UseLine}}{{if .HasAvailableSubCommands}}\n\n" + w.Text("cmd.commands") + colon +
		"{{range .Commands}}{{if .IsAvailableCommand}}\n  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}" +
		"{{if .HasExample}}\n\n" + w.Text("cmd.examples") + colon + "\n{{.Example}}{{end}}" +
		"{{if .HasAvailableFlags}}\n\n" + w.Text("cmd.flags") + colon + "\n{{.Flags.FlagUsagesWrapped " + fmt.Sprint(width) + " | trimTrailingWhitespaces}}{{end}}" +
		"{{if .HasAvailableSubCommands}}\n\n" + w.Text("exit.title") + colon + statuses(w) + "\n\n" + w.Text("cmd.more") + "{{end}}\n"
}

// statuses lists the exit statuses, a line each.
func statuses(w *wording.Words) string {
	var b strings.Builder
	for i := range 4 {
		fmt.Fprintf(&b, "\n  %d  %s", i, w.Text(fmt.Sprintf("exit.%d", i)))
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
