package main

import (
	"os"
	"path/filepath"
	"runtime"
)

// drop takes the paths given without a command: files and folders dropped on
// the icon, or named in a terminal. They are checked; a click also writes the
// annotated copies. A folder to work in, or its configuration, is worked on.
func (c *command) drop(paths []string, flags map[string]string) int {
	if dir := folderOfWork(paths); dir != "" {
		return c.work(dir)
	}
	if !c.desk.clicked {
		return c.check("", flags, paths, checkOutputs{})
	}
	conf, retours := c.besideProgram(paths)
	return c.check(conf, flags, paths, checkOutputs{annotate: retours})
}

// folderOfWork is the folder to work in that a single path means, "" for none.
func folderOfWork(paths []string) string {
	if len(paths) != 1 {
		return ""
	}
	if isConfigName(paths[0], runtime.GOOS) {
		return filepath.Dir(paths[0])
	}
	if exists(filepath.Join(paths[0], configName)) {
		return paths[0]
	}
	return ""
}

// besideProgram are the configuration that stands beside the program, "" where
// there is none, and the folder in which the copies of dropped files are
// found: retours beside that configuration, else beside the first file. A copy
// that is dropped gets its own copy in a folder further in, as what was read is
// never replaced.
func (c *command) besideProgram(paths []string) (conf, retours string) {
	first := paths[0]
	if info, err := os.Stat(first); err != nil || !info.IsDir() {
		first = filepath.Dir(first)
	}
	retours = filepath.Join(first, "retours")
	if own := filepath.Dir(c.desk.exe); c.desk.exe != "" && exists(filepath.Join(own, configName)) {
		conf = filepath.Join(own, configName)
		if to := filepath.Join(own, "retours"); !samePath(first, to) {
			retours = to
		}
	}
	return conf, retours
}
