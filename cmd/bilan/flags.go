package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"bilan/cmd/files"
	"bilan/config"
	"bilan/report/wording"
)

// textFlag is a flag that holds a text. kind names what is to be given, as the
// help shows it: FILE.
type textFlag struct{ text, kind string }

func (f *textFlag) String() string { return f.text }
func (f *textFlag) Type() string   { return f.kind }

// Set takes a value; another flag is none, as its own was left out: --fiches --out revue.
func (f *textFlag) Set(s string) error {
	if strings.HasPrefix(s, "--") {
		return errNoValue
	}
	f.text = s
	return nil
}

// errNoValue is a flag whose value is missing.
var errNoValue = errors.New("no value")

// newTextFlag is a flag that holds a text, by what names its value.
func newTextFlag(w *wording.Words, name string) *textFlag {
	return &textFlag{kind: w.Text("value." + name)}
}

// newCommand is a command with the texts of its name.
func newCommand(w *wording.Words, name string) *cobra.Command {
	text := func(what string) string { return w.Text("cmd." + name + "." + what) }
	return &cobra.Command{Use: text("use"), Short: text("short"), Long: text("long"), Example: text("example"), DisableFlagsInUseLine: true}
}

// addFlags adds flags that hold a text to a command. usage is what the keys of their help
// begin with.
func addFlags(w *wording.Words, cmd *cobra.Command, usage string, names ...string) {
	for _, n := range names {
		cmd.Flags().Var(newTextFlag(w, n), n, w.Text(usage+n))
	}
}

// addSwitch adds the flag of a choice of the configuration, which takes what the file
// takes: --docx=non, --docx=false. Without a value it is yes.
func addSwitch(w *wording.Words, cmd *cobra.Command, name string) {
	f := cmd.Flags().VarPF(&textFlag{kind: "bool"}, name, "", w.Text("flag."+name)) // pflag shows no value of a bool
	f.NoOptDefVal = "true"
}

// value is what a flag holds, "" where it is not given.
func value(cmd *cobra.Command, flag string) string { return cmd.Flag(flag).Value.String() }

// inputsOf are the options of a command with inputs.
func inputsOf(cmd *cobra.Command, args []string) inputOptions {
	return inputOptions{config: value(cmd, "config"), settings: settings(cmd), paths: files.Expand(args)}
}

// settings are the run settings that flags give, by their name in the
// configuration.
func settings(cmd *cobra.Command) map[string]string {
	flags := map[string]string{}
	for _, key := range config.Settings() {
		if f := cmd.Flag(strings.ReplaceAll(key, "_", "-")); f != nil && f.Changed {
			flags[key] = f.Value.String()
		}
	}
	return flags
}

// wantsJSON reads --format: text, the default, or json.
func wantsJSON(w *wording.Words, cmd *cobra.Command) (bool, error) {
	format := value(cmd, "format")
	if cmd.Flag("format").Changed && format != "text" && format != "json" {
		return false, usageError{w.Text("message.format", "found", format)}
	}
	return format == "json", nil
}

// flagError words what the flag parser found.
func flagError(w *wording.Words, err error) string {
	var missing *pflag.NotExistError
	if errors.As(err, &missing) {
		return w.Text("message.flag", "found", typedFlag(missing.GetSpecifiedName(), missing.GetSpecifiedShortnames()))
	}
	var bare *pflag.ValueRequiredError
	if errors.As(err, &bare) {
		return w.Text("message.flag", "found", typedFlag(bare.GetSpecifiedName(), bare.GetSpecifiedShortnames()))
	}
	var value *pflag.InvalidValueError
	if errors.As(err, &value) && errors.Is(err, errNoValue) {
		return w.Text("message.flag", "found", "--"+value.GetFlag().Name)
	}
	if errors.As(err, &value) { // of a flag that is on or off: the others take any text
		return w.Text("message.flag_switch", "flag", "--"+value.GetFlag().Name, "found", value.GetValue())
	}
	var syntax *pflag.InvalidSyntaxError
	if errors.As(err, &syntax) {
		return w.Text("message.flag", "found", syntax.GetSpecifiedFlag())
	}
	return w.Text("message.flag", "found", err.Error())
}

// typedFlag is a flag as it was typed: letters are those of a group behind one
// dash, of which name is one, "" for a flag behind two.
func typedFlag(name, letters string) string {
	if letters != "" {
		return "-" + letters
	}
	return "--" + name
}
