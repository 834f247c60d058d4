package files

import (
	"bytes"
	"io"
	"os"
	"strconv"
	"strings"

	"bilan/cmd/output"
	"bilan/report/sheet"
)

// unedited is how the properties of a package of Office end the time of its last change,
// where no program has saved it since it was written.
const unedited = ">2000-01-01T00:00:00Z</dcterms:modified>"

// IsEdited reports whether a package of Office is an output of ours that a program has
// saved since.
func IsEdited(path string) bool {
	properties := partOf(path, "docProps/core.xml")
	return sheet.HoldsMark(string(properties)) && !bytes.Contains(properties, []byte(unedited))
}

// KeepEdited is the draft by which a text of the folder is kept under another name where
// somebody has worked on it since it was written: a text is made to be worked on, and the
// next run writes another under its name. It is none of a text that nobody changed.
func KeepEdited(folder *output.Folder, name string) []output.Draft {
	path := folder.Path(name)
	if !IsEdited(path) {
		return nil
	}
	return []output.Draft{{Name: freeName(folder, name), Write: func(to io.Writer) error {
		from, err := os.Open(path)
		if err != nil {
			return err
		}
		defer from.Close()
		_, err = io.Copy(to, from)
		return err
	}}}
}

// freeName is a name like another that no file of the folder has.
func freeName(folder *output.Folder, name string) string {
	base, ending, _ := strings.Cut(name, ".")
	free := base + "-modifie." + ending
	for n := 2; Exists(folder.Path(free)); n++ {
		free = base + "-modifie-" + strconv.Itoa(n) + "." + ending
	}
	return free
}
