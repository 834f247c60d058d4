package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"regexp"
)

// assets is the folder of what pages embed, from the top of the repository.
const assets = "report/page/figure"

// embedded is what a binary carries besides modules: the file of ECharts, and
// what is in it. The file does not say the version of what d3 lent.
type embedded struct {
	Name, Version, SPDX string
	// SHA256 is that of the file carried, "" for a part of one.
	SHA256 string
	Texts  []licence
}

var versionsInFile = regexp.MustCompile(`Apache ECharts (\d+\.\d+\.\d+) with zrender (\d+\.\d+\.\d+) and tslib (\d+\.\d+\.\d+)`)

func carried() ([]embedded, error) {
	script, err := os.ReadFile(filepath.Join(assets, "echarts.min.js"))
	if err != nil {
		return nil, err
	}
	ver := versionsInFile.FindSubmatch(script)
	if ver == nil {
		return nil, errors.New("echarts.min.js does not tell its versions")
	}
	sum := sha256.Sum256(script)
	list := []embedded{
		{Name: "echarts", Version: string(ver[1]), SPDX: "Apache-2.0", SHA256: hex.EncodeToString(sum[:])},
		{Name: "zrender", Version: string(ver[2]), SPDX: "BSD-3-Clause"},
		{Name: "tslib", Version: string(ver[3]), SPDX: "0BSD"},
		{Name: "d3", SPDX: "BSD-3-Clause"},
	}
	for i := range list {
		for _, kind := range []string{"LICENSE-", "NOTICE-"} {
			name := kind + list[i].Name
			data, err := os.ReadFile(filepath.Join(assets, name))
			if errors.Is(err, os.ErrNotExist) && kind == "NOTICE-" {
				continue
			}
			if err != nil {
				return nil, err
			}
			list[i].Texts = append(list[i].Texts, licence{name, string(data)})
		}
	}
	return list, nil
}
