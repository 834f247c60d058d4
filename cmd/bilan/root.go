package main

import (
	"os"

	"github.com/spf13/cobra"
)

// rootCommand is the command with all that it can do.
func rootCommand(e *environment) *cobra.Command {
	w := e.console.Words
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
				return exitStatus(drop(e, args, settings(cmd)))
			case e.desk.clicked:
				return exitStatus(doubleClick(e))
			}
			return cmd.Help()
		},
	}
	root.SetOut(e.console.Out())
	root.SetErr(e.console.ErrWriter())
	root.AddCommand(reportCommand(e), checkCommand(e), formCommand(e), draftCommand(e), pdfTextCommand(e), exportCommand(e), diffCommand(e), initCommand(e), problemsCommand(e), completionCommand(e), manCommand(e), versionCommand(e))
	root.SetHelpCommand(&cobra.Command{Use: "help", Short: w.Text("cmd.help.short"), Hidden: true, RunE: func(_ *cobra.Command, args []string) error {
		about, _, err := root.Find(args)
		if err != nil || about == root && len(args) > 0 {
			return usageError{w.Text("message.command", "found", args[0])}
		}
		return about.Help()
	}})
	root.SetUsageTemplate(usage(w))
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{.}}\n\n{{end}}{{.UsageString}}")
	root.PersistentFlags().BoolP("help", "h", false, w.Text("flag.help"))
	root.Version = versions()
	root.SetVersionTemplate("{{.Version}}")
	root.Flags().Bool("version", false, w.Text("flag.version"))
	root.PersistentFlags().Var(newTextFlag(w, "lang"), "lang", w.Text("flag.lang"))
	for _, cmd := range append(root.Commands(), root) {
		cmd.Long = wrapped(cmd.Long, width)
	}
	complete(e, root)
	return root
}
