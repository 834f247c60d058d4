package main

import (
	"errors"
	"io/fs"
	"path/filepath"
	"runtime"
	"strings"
)

// configName is the configuration of a folder to work in.
const configName = "bilan.yaml"

// isConfigName reports whether a file's name is that of a configuration on a
// system. Windows takes BILAN.YAML for the same name.
func isConfigName(path, system string) bool {
	if system == "windows" {
		return strings.EqualFold(base(path, system), configName)
	}
	return filepath.Base(path) == configName
}

// readConfig reads a configuration file. Only where nothing has its name is it
// missing; why then and in any other case says what keeps it from being read,
// "" for nothing. A pipe or a device is not opened: reading it may never end.
func (c *command) readConfig(file string) (data []byte, missing bool, why string) {
	if info, err := c.disk.Stat(file); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil, false, c.words.Text("config.why.special")
	}
	data, err := c.disk.ReadFile(file)
	if err == nil {
		return data, false, ""
	}
	if _, lerr := c.disk.Lstat(file); errors.Is(lerr, fs.ErrNotExist) {
		return nil, true, c.words.Text("config.why.gone")
	}
	return nil, false, c.whyNoConfig(file, err)
}

// whyNoConfig words what keeps a configuration that is there from being read.
func (c *command) whyNoConfig(file string, err error) string {
	info, serr := c.disk.Stat(file)
	kind := whyUnread(runtime.GOOS, attributes(info), err)
	switch {
	case serr == nil && info.IsDir():
		kind = "folder"
	case errors.Is(err, fs.ErrNotExist):
		kind = "link" // its name is there, and what it leads to is not
	}
	if text := c.words.Optional("config.why." + kind); text != "" {
		return text
	}
	return c.systemText(err)
}
