package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// The parts of CycloneDX 1.5 that are used.
type (
	bom struct {
		Format       string       `json:"bomFormat"`
		Spec         string       `json:"specVersion"`
		Serial       string       `json:"serialNumber"`
		Version      int          `json:"version"`
		Metadata     metadata     `json:"metadata"`
		Components   []component  `json:"components"`
		Dependencies []dependency `json:"dependencies"`
	}
	metadata struct {
		Timestamp string    `json:"timestamp"`
		Component component `json:"component"`
	}
	component struct {
		Type       string     `json:"type"`
		Ref        string     `json:"bom-ref"`
		Name       string     `json:"name"`
		Version    string     `json:"version,omitempty"`
		PURL       string     `json:"purl,omitempty"`
		Hashes     []hash     `json:"hashes,omitempty"`
		Licences   []licensed `json:"licenses"`
		Properties []property `json:"properties,omitempty"`
	}
	hash struct {
		Alg     string `json:"alg"`
		Content string `json:"content"`
	}
	licensed struct {
		Expression string `json:"expression"`
	}
	property struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	dependency struct {
		Ref       string   `json:"ref"`
		DependsOn []string `json:"dependsOn,omitempty"`
	}
)

// printSBOM prints what a binary is made of: the modules that the linker
// recorded, Go's own library and what is carried as a file.
func printSBOM(out io.Writer, binary string, at time.Time) error {
	data, err := os.ReadFile(binary)
	if err != nil {
		return err
	}
	modules, main, err := linked(binary)
	if err != nil {
		return err
	}
	files, err := carried()
	if err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	b := bom{Format: "CycloneDX", Spec: "1.5", Version: 1, Serial: serial(sum)}
	b.Metadata.Timestamp = at.Format(time.RFC3339)
	b.Metadata.Component = component{Type: "application", Ref: "bilan", Name: filepath.Base(binary), Version: main.Version,
		Hashes: []hash{{"SHA-256", hex.EncodeToString(sum[:])}}, Licences: []licensed{{"Apache-2.0"}}}
	for _, m := range modules {
		b.Components = append(b.Components, ofModule(m))
	}
	for _, e := range files {
		b.Components = append(b.Components, ofFile(e))
	}
	top := dependency{Ref: "bilan"}
	for _, c := range b.Components {
		top.DependsOn = append(top.DependsOn, c.Ref)
	}
	b.Dependencies = []dependency{top}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(b)
}

// ofModule is a module as a component. The sum of go.sum is no hash of one
// file, so it is a property.
func ofModule(m module) component {
	purl := "pkg:golang/" + m.Path + "@" + m.Version
	c := component{Type: "library", Ref: purl, Name: m.Path, Version: m.Version, PURL: purl, Licences: []licensed{{m.SPDX}}}
	if m.Sum != "" {
		c.Properties = []property{{"go:sum", m.Sum}}
	}
	return c
}

// ofFile is something carried as a component.
func ofFile(e embedded) component {
	purl := "pkg:npm/" + e.Name
	if e.Version != "" {
		purl += "@" + e.Version
	}
	c := component{Type: "library", Ref: purl, Name: e.Name, Version: e.Version, PURL: purl, Licences: []licensed{{e.SPDX}}}
	if e.SHA256 != "" {
		c.Hashes = []hash{{"SHA-256", e.SHA256}}
	}
	return c
}

// serial is a UUID made from the binary's hash, as version 8 of RFC 9562 allows.
func serial(sum [sha256.Size]byte) string {
	u := sum[:16]
	u[6], u[8] = u[6]&0x0f|0x80, u[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:16])
}
