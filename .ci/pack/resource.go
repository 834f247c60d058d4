package main

import (
	"fmt"
	"image"
	"os"
	"path/filepath"
	"regexp"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"
)

// french is Windows' number of the language, and english that of the other.
const (
	french  = 0x040c
	english = 0x0409
)

// writeResources writes the icon, the version and the manifest of the Windows
// program as objects that the linker takes from the folder of the command.
func writeResources(ver, dir string) error {
	set, err := resources(ver)
	if err != nil {
		return err
	}
	for _, arch := range []winres.Arch{winres.ArchAMD64, winres.ArchARM64} {
		if err := writeObject(set, filepath.Join(dir, "rsrc_windows_"+string(arch)+".syso"), arch); err != nil {
			return err
		}
	}
	return nil
}

func writeObject(set *winres.ResourceSet, path string, arch winres.Arch) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := set.WriteObject(f, arch); err != nil {
		return err
	}
	return f.Close()
}

func resources(ver string) (*winres.ResourceSet, error) {
	set := &winres.ResourceSet{}
	var sizes []image.Image
	for _, side := range []int{256, 64, 48, 32, 24, 16} {
		sizes = append(sizes, drawIcon(side))
	}
	icon, err := winres.NewIconFromImages(sizes)
	if err != nil {
		return nil, err
	}
	if err := set.SetIcon(winres.Name("APP"), icon); err != nil {
		return nil, err
	}
	// Paths longer than 260 characters are the rule in synchronised folders.
	set.SetManifest(winres.AppManifest{ExecutionLevel: winres.AsInvoker, LongPathAware: true, Compatibility: winres.Win7AndAbove})
	info, err := versionInfo(ver)
	if err != nil {
		return nil, err
	}
	set.SetVersionInfo(info)
	return set, nil
}

func versionInfo(ver string) (version.Info, error) {
	var info version.Info
	info.FileVersion = numbers(ver)
	info.ProductVersion = info.FileVersion
	about := map[uint16]string{
		french:  "bilan : le programme des grappes tenu contre leur bilan",
		english: "bilan: clusters’ plans held against their results",
	}
	for lang, text := range about {
		for key, value := range map[string]string{
			version.ProductName: "bilan", version.FileDescription: text, version.ProductVersion: ver, version.FileVersion: ver,
			version.OriginalFilename: "bilan.exe", version.InternalName: "bilan", version.LegalCopyright: "Apache-2.0",
		} {
			if err := info.Set(lang, key, value); err != nil {
				return info, err
			}
		}
	}
	return info, nil
}

var semver = regexp.MustCompile(`^v(\d+)\.(\d+)\.(\d+)`)

// numbers are the four numbers of a version, 0 where it has none.
func numbers(ver string) (n [4]uint16) {
	if semver.MatchString(ver) {
		_, _ = fmt.Sscanf(ver, "v%d.%d.%d", &n[0], &n[1], &n[2])
	}
	return n
}
