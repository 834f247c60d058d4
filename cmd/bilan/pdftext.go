package main

import (
	"os"

	"github.com/spf13/cobra"

	"bilan/cmd/texts"
)

func pdfTextCommand(e *environment) *cobra.Command {
	return &cobra.Command{Use: texts.PDFCommand, Hidden: true, Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
		return exitStatus(texts.WritePDF(os.Stdin, e.console.Out()))
	}}
}
