// Command pack makes what a release has beside the binaries: the resources of
// the Windows program, notices, bills of materials, pages of the guide and
// archives. The same commit gives the same bytes: no clock enters, every time is
// that of the commit. It is a module of its own, so that what it needs is not
// asked of those who build bilan.
package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"time"
)

const usage = `usage:
  pack resource VERSION DIR         write the .syso of the Windows program
  pack icon FILE.png                write the icon as a picture
  pack notice BINARY                print the licences of what a binary holds
  pack sbom BINARY SECONDS          print a binary's bill of materials
  pack picture FROM TO HEIGHT       write a picture smaller, up to a height (0: all)
  pack alike OLD NEW                fail where two pictures do not look alike
  pack html FILE.md                 print a page of the guide as HTML
  pack zip DIR PREFIX FILE SECONDS  archive a folder, its names under a prefix`

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) == 0 {
		return fmt.Errorf("what to do?\n%s", usage)
	}
	switch name, rest := args[0], args[1:]; {
	case name == "resource" && len(rest) == 2:
		return writeResources(rest[0], rest[1])
	case name == "icon" && len(rest) == 1:
		return writeIcon(rest[0])
	case name == "notice" && len(rest) == 1:
		return printNotice(out, rest[0])
	case name == "sbom" && len(rest) == 2:
		at, err := seconds(rest[1])
		if err != nil {
			return err
		}
		return printSBOM(out, rest[0], at)
	case name == "picture" && len(rest) == 3:
		height, err := strconv.Atoi(rest[2])
		if err != nil {
			return err
		}
		return reducePicture(rest[0], rest[1], height)
	case name == "alike" && len(rest) == 2:
		return checkPictures(rest[0], rest[1])
	case name == "html" && len(rest) == 1:
		return printHTML(out, rest[0])
	case name == "zip" && len(rest) == 4:
		at, err := seconds(rest[3])
		if err != nil {
			return err
		}
		return writeZip(rest[0], rest[1], rest[2], at)
	}
	return fmt.Errorf("%v is not understood\n%s", args, usage)
}

// seconds is a time given in seconds since 1970, in UTC.
func seconds(s string) (time.Time, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	return time.Unix(n, 0).UTC(), err
}
