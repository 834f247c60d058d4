package main

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/config"
	"bilan/report/column"
	"bilan/report/wording/locale"
)

// shells are those for which there is a completion script.
var shells = []string{"bash", "zsh", "fish", "powershell"}

func completionCommand(e *environment) *cobra.Command {
	cmd := newCommand(e.console.Words, "completion")
	cmd.Use, cmd.ValidArgs = "completion "+strings.Join(shells, "|"), shells
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) != 1 || !slices.Contains(shells, args[0]) {
			return usageError{e.console.Words.Text("message.shell", "known", strings.Join(shells, ", "))}
		}
		_ = completionScript(cmd.Root(), args[0], e.console.Out()) // the console keeps its error
		return nil
	}
	return cmd
}

func completionScript(root *cobra.Command, shell string, out io.Writer) error {
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(out, true)
	case "zsh":
		return root.GenZshCompletion(out)
	case "fish":
		return root.GenFishCompletion(out, true)
	}
	return root.GenPowerShellCompletionWithDesc(out)
}

// tables are the endings of the files that are read.
var tables = []string{"xlsx", "xlsm", "ods", "csv", "tsv"}

// complete gives the shell what may follow each flag, and each
// command that takes files or clusters.
func complete(e *environment, root *cobra.Command) {
	values := map[string][]string{"lang": locale.Codes(), "schema": {"scdl"}, "docx": {e.console.Words.Text("yes"), e.console.Words.Text("no")}}
	folders := map[string]bool{"out": true, "annotate": true, "fiches": true, "letters": true}
	for _, cmd := range append(root.Commands(), root) {
		for flag, list := range values {
			if cmd.Flags().Lookup(flag) != nil || cmd.PersistentFlags().Lookup(flag) != nil {
				_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(list, cobra.ShellCompDirectiveNoFileComp))
			}
		}
		if cmd.Flags().Lookup("format") != nil {
			_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
		}
		if cmd.Flags().Lookup("config") != nil {
			_ = cmd.MarkFlagFilename("config", "yaml", "yml")
		}
		if cmd.Flags().Lookup("since") != nil {
			_ = cmd.MarkFlagFilename("since", "csv")
		}
		if cmd.Flags().Lookup("layout") != nil {
			_ = cmd.MarkFlagFilename("layout", "yaml", "yml")
		}
		for flag := range folders {
			if cmd.Flags().Lookup(flag) != nil && cmd.Name() != "export" {
				_ = cmd.MarkFlagDirname(flag)
			}
		}
		switch cmd.Name() {
		case "report", "check", "export":
			cmd.ValidArgsFunction = cobra.FixedCompletions(tables, cobra.ShellCompDirectiveFilterFileExt)
		case "diff":
			cmd.ValidArgsFunction = cobra.FixedCompletions([]string{"csv"}, cobra.ShellCompDirectiveFilterFileExt)
		case "form":
			cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
				return completeClusters(e, cmd, args)
			}
		case "init":
			cmd.ValidArgsFunction = cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs)
		}
	}
}

// completeClusters offers the configured clusters that are not named yet, by
// id, with their names. A configuration that is wrong offers nothing: the
// command itself reports what is wrong.
func completeClusters(e *environment, cmd *cobra.Command, args []string) ([]cobra.Completion, cobra.ShellCompDirective) {
	file := value(cmd, "config")
	if file == "" {
		file = configName
	}
	data, _, why := readConfig(e, file)
	if why != "" {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	conf, _ := config.Load(config.From{Path: file, Data: data, IsHeading: column.IsHeading, Open: clustersOf(e, filepath.Dir(file))})
	var out []cobra.Completion
	for _, cl := range conf.Clusters {
		if !slices.Contains(args, cl.ID) {
			out = append(out, cobra.CompletionWithDesc(cl.ID, cl.Name))
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
