package main

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bilan/config"
	"bilan/report/locale"
	"bilan/report/submission"
)

// shells are those for which there is a completion script.
var shells = []string{"bash", "zsh", "fish", "powershell"}

func (c *command) completionCommand() *cobra.Command {
	w := c.words
	return &cobra.Command{
		Use: "completion " + strings.Join(shells, "|"), Short: w.Text("cmd.completion.short"), Long: w.Text("cmd.completion.long"), Example: w.Text("cmd.completion.example"),
		DisableFlagsInUseLine: true, ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 || !slices.Contains(shells, args[0]) {
				return usageError{w.Text("message.shell", "known", strings.Join(shells, ", "))}
			}
			return completionScript(cmd.Root(), args[0], c.out)
		},
	}
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

// complete tells the shell what may stand behind each flag, and behind each
// command that takes files or clusters.
func (c *command) complete(root *cobra.Command) {
	values := map[string][]string{"lang": locale.Codes(), "schema": {"scdl"}}
	folders := map[string]bool{"out": true, "annotate": true, "fiches": true}
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
		case "form":
			cmd.ValidArgsFunction = c.completeClusters
		case "init":
			cmd.ValidArgsFunction = cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs)
		}
	}
}

// completeClusters offers the configured clusters that are not named yet, by
// id, with their names. A configuration that is wrong offers nothing: the
// command itself tells what is wrong.
func (c *command) completeClusters(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	file := cmd.Flag("config").Value.String()
	if file == "" {
		file = configName
	}
	data, _, why := c.readConfig(file)
	if why != "" {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	conf, _ := config.Load(file, data, nil, nil, submission.IsHeading)
	var out []cobra.Completion
	for _, cl := range conf.Clusters {
		if !slices.Contains(args, cl.ID) {
			out = append(out, cobra.CompletionWithDesc(cl.ID, cl.Name))
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
