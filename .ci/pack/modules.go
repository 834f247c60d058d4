package main

import (
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
)

// module is something that a binary holds, with its licence.
type module struct {
	Path, Version string
	// Sum is the checksum of go.sum; "" for what is no module.
	Sum string
	// SPDX names the licence, Texts are the files that give it.
	SPDX  string
	Texts []licence
}

type licence struct{ Name, Text string }

// linked are the modules of which a binary holds packages, as the linker
// recorded them, and the main module's version.
func linked(binary string) (list []module, main debug.Module, err error) {
	info, err := buildinfo.ReadFile(binary)
	if err != nil {
		return nil, main, err
	}
	dirs, err := moduleDirs()
	if err != nil {
		return nil, info.Main, err
	}
	for _, dep := range info.Deps {
		if dep.Replace != nil {
			dep = dep.Replace
		}
		m := module{Path: dep.Path, Version: dep.Version, Sum: dep.Sum}
		if m.Texts, m.SPDX, err = licences(dirs[dep.Path]); err != nil {
			return nil, info.Main, fmt.Errorf("%s: %w", dep.Path, err)
		}
		list = append(list, m)
	}
	std, err := standardLibrary(info.GoVersion)
	return append(list, std), info.Main, err
}

// standardLibrary is Go's own library and runtime, with what it vendors.
func standardLibrary(goVersion string) (module, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return module{}, err
	}
	m := module{Path: "std", Version: strings.TrimPrefix(goVersion, "go")}
	m.Texts, m.SPDX, err = licences(strings.TrimSpace(string(root)))
	return m, err
}

// moduleDirs are the folders of all modules, by path.
func moduleDirs() (map[string]string, error) {
	out, err := exec.Command("go", "list", "-m", "-json", "all").Output()
	if err != nil {
		return nil, err
	}
	dirs := map[string]string{}
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var m struct{ Path, Dir string }
		if err := dec.Decode(&m); errors.Is(err, io.EOF) {
			return dirs, nil
		} else if err != nil {
			return nil, err
		}
		dirs[m.Path] = m.Dir
	}
}

// licences reads the files of a module's folder that give its licence.
func licences(dir string) (texts []licence, spdx string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, "", err
	}
	for _, e := range entries {
		name := strings.ToUpper(e.Name())
		if !e.Type().IsRegular() || !slices.ContainsFunc([]string{"LICENSE", "LICENCE", "COPYING", "NOTICE", "PATENTS"}, func(p string) bool { return strings.HasPrefix(name, p) }) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, "", err
		}
		texts = append(texts, licence{e.Name(), string(data)})
		spdx = join(spdx, identify(string(data)))
	}
	if spdx == "" {
		return nil, "", errors.New("no licence found in " + dir)
	}
	return texts, spdx, nil
}

// join adds a licence to those that hold together.
func join(all, one string) string {
	switch {
	case one == "" || slices.Contains(strings.Split(all, " AND "), one):
		return all
	case all == "":
		return one
	}
	return all + " AND " + one
}

// identify names a licence by its words; "" for a text that is none (a notice,
// a grant of patents).
func identify(text string) string {
	words := strings.Join(strings.Fields(text), " ")
	found := ""
	for _, known := range []struct{ id, words, without string }{
		{"Apache-2.0", "Apache License Version 2.0, January 2004", ""},
		{"Apache-2.0", "Licensed under the Apache License, Version 2.0", ""},
		{"MIT", "Permission is hereby granted, free of charge", ""},
		{"BSD-3-Clause", "Redistribution and use in source and binary forms|may be used to endorse or promote", ""},
		{"BSD-2-Clause", "Redistribution and use in source and binary forms", "may be used to endorse or promote"},
		{"ISC", "Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee", ""},
	} {
		all := true
		for w := range strings.SplitSeq(known.words, "|") {
			all = all && strings.Contains(words, w)
		}
		if all && (known.without == "" || !strings.Contains(words, known.without)) {
			found = join(found, known.id)
		}
	}
	return found
}
