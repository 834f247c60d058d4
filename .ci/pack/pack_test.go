package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tc-hib/winres"
)

// The helper runs from the top of the repository.
func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

func TestIdentify(t *testing.T) {
	for text, want := range map[string]string{
		"Permission is hereby granted,\n  free of charge, to any person":                                "MIT",
		"Apache License\n  Version 2.0, January 2004":                                                   "Apache-2.0",
		"Redistribution and use in source and binary forms … may be used to endorse or promote":         "BSD-3-Clause",
		"Redistribution and use in source and binary forms, with or without":                            "BSD-2-Clause",
		"Permission is hereby granted, free of charge … Licensed under the Apache License, Version 2.0": "Apache-2.0 AND MIT",
		"This product includes software developed at":                                                   "",
	} {
		if got := identify(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for ver, want := range map[string][4]uint16{"v1.12.3": {1, 12, 3}, "v0.0.0-20260101000000-abcdef123456": {}, "devel": {}, "v2.1.0+dirty": {2, 1, 0}} {
		if got := numbers(ver); got != want {
			t.Errorf("%s is %v", ver, got)
		}
	}
}

// The icon has an edge that is not there and a tile that is, at every size.
func TestIcon(t *testing.T) {
	for _, side := range []int{16, 32, 256} {
		img := drawIcon(side)
		if _, _, _, a := img.At(0, 0).RGBA(); a != 0 {
			t.Errorf("%d: its corner is not clear", side)
		}
		if got := color.NRGBAModel.Convert(img.At(side/2, side-side/8)); got != tile {
			t.Errorf("%d: its tile is %v", side, got)
		}
	}
}

func TestResourcesAreTheSame(t *testing.T) {
	object := func() []byte {
		set, err := resources("v1.2.3")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := set.WriteObject(&b, winres.ArchAMD64); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	first := object()
	for range 5 {
		if !bytes.Equal(first, object()) {
			t.Fatal("the resources differ from one making to the next")
		}
	}
}

// Files go in by name, with one time and a fixed mode; times of files do not
// enter.
func TestZipIsTheSame(t *testing.T) {
	at := time.Date(2026, 3, 4, 5, 6, 8, 0, time.UTC)
	make := func(older time.Duration) []byte {
		dir := t.TempDir()
		for name, mode := range map[string]os.FileMode{"b/c.txt": 0o600, "a.txt": 0o664, "bilan": 0o700} {
			p := filepath.Join(dir, name)
			if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(p, []byte(name), mode); err != nil {
				t.Fatal(err)
			}
			if err := os.Chtimes(p, at.Add(-older), at.Add(-older)); err != nil {
				t.Fatal(err)
			}
		}
		to := filepath.Join(t.TempDir(), "x.zip")
		if err := writeZip(dir, "x", to, at); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(to)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	if !bytes.Equal(make(0), make(time.Hour)) {
		t.Error("the archive depends on the times of its files")
	}
}

// A page holds its pictures and leads to pages.
func TestHTML(t *testing.T) {
	dir := t.TempDir()
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "p.png"), picture.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	source := "# Guide & titre\n\n![Un point](p.png) [suite](SUITE.md) [ici](#guide-titre)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
	if err := os.WriteFile(filepath.Join(dir, "x.md"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := printHTML(&out, filepath.Join(dir, "x.md")); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<title>Guide &amp; titre</title>", `lang="fr"`, `src="data:image/png;base64,`, `alt="Un point"`, `href="SUITE.html"`, "<td>2</td>"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in %s", want, &out)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "y.md"), []byte("![x](absent.png)"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := printHTML(&out, filepath.Join(dir, "y.md")); err == nil {
		t.Error("a picture that is not there is no error")
	}
}

// Pictures look alike whose letters differ a little; not so where a part of
// them moves, comes or goes.
func TestAlike(t *testing.T) {
	bars := func(height, top int) image.Image {
		img := image.NewGray(image.Rect(0, 0, 480, height))
		for i := range img.Pix {
			img.Pix[i] = 255
			if y := i / 480; y >= top && y < top+120 {
				img.Pix[i] = 60
			}
		}
		return img
	}
	first := bars(480, 120)
	for name, c := range map[string]struct {
		img   image.Image
		alike bool
	}{
		"same": {bars(480, 120), true}, "a pixel lower": {bars(480, 121), true}, "moved": {bars(480, 240), false}, "longer": {bars(720, 120), false},
	} {
		if got := unlike(first, c.img) <= tooMany; got != c.alike {
			t.Errorf("%s: %.2f differs", name, unlike(first, c.img))
		}
	}
	if err := checkPictures("samples/images/page.png", "samples/images/classeur.png"); err == nil {
		t.Error("two pictures of different things look alike")
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"nope"}, {"zip", "a", "b", "c", "x"}, {"html"}} {
		if err := run(args, &bytes.Buffer{}); err == nil {
			t.Errorf("%v is no error", args)
		}
	}
}
