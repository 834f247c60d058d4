package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"bilan/report/page"
)

func versionCommand(e *environment) *cobra.Command {
	cmd := newCommand(e.console.Words, "version")
	cmd.Use, cmd.Args = "version", cobra.NoArgs
	cmd.Run = func(*cobra.Command, []string) {
		fmt.Fprint(e.console.Out(), versions())
	}
	return cmd
}

// versions are those of the program and of its parts, a line each.
func versions() string {
	var b strings.Builder
	fmt.Fprintln(&b, "bilan "+version())
	for _, p := range parts() {
		fmt.Fprintln(&b, p[0]+" "+p[1])
	}
	return b.String()
}

// version is the module's, as the build recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}

// parts are what the program is made with, as far as its outputs depend on it.
func parts() [][2]string {
	list := [][2]string{{"ECharts", page.EChartsVersion}}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return list
	}
	for _, dep := range info.Deps {
		if strings.HasPrefix(dep.Path, "github.com/xuri/excelize/") {
			list = append(list, [2]string{"excelize", strings.TrimPrefix(dep.Version, "v")})
		}
	}
	return append([][2]string{{"Go", strings.TrimPrefix(info.GoVersion, "go")}}, list...)
}
