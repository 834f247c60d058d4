package main

import (
	"os"
	"path/filepath"
	"runtime"

	"bilan/cmd/files"
)

// drop takes the paths given without a command: files and folders dropped on
// the icon, or named in a terminal. They are checked; a click also writes the
// annotated copies. A folder to work in, or its configuration, is worked on.
func drop(e *environment, paths []string, settings map[string]string) int {
	if dir := folderOfWork(paths); dir != "" {
		return work(e, dir)
	}
	o := checkOptions{inputOptions: inputOptions{settings: settings, paths: paths}}
	if e.desk.clicked {
		o.config, o.annotate = besideProgram(e.desk.exe, paths)
	}
	return check(e, o)
}

// folderOfWork is the folder to work in that a single path means, "" for none.
func folderOfWork(paths []string) string {
	if len(paths) != 1 {
		return ""
	}
	if isConfigName(paths[0], runtime.GOOS) {
		return filepath.Dir(paths[0])
	}
	if files.Exists(filepath.Join(paths[0], configName)) {
		return paths[0]
	}
	return ""
}

// besideProgram are the configuration beside the program, "" where
// there is none, and the folder in which the copies of dropped files are
// found: retours beside that configuration, else beside the first file. A copy
// that is dropped gets its own copy in a folder further in, as what was read is
// never replaced.
func besideProgram(exe string, paths []string) (conf, retours string) {
	first := paths[0]
	if info, err := os.Stat(first); err != nil || !info.IsDir() {
		first = filepath.Dir(first)
	}
	retours = filepath.Join(first, "retours")
	if own := filepath.Dir(exe); exe != "" && files.Exists(filepath.Join(own, configName)) {
		conf = filepath.Join(own, configName)
		if to := filepath.Join(own, "retours"); !files.Same(first, to) {
			retours = to
		}
	}
	return conf, retours
}
