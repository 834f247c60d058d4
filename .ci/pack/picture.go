package main

import (
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"slices"
)

// reducePicture writes a picture of a document smaller: without its white
// margins, up to a height (0 for all of it), in the colours that it has most of.
func reducePicture(from, to string, height int) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	img, err := png.Decode(in)
	if err != nil {
		return err
	}
	area := inked(img)
	if height > 0 && area.Dy() > height {
		area.Max.Y = area.Min.Y + height
	}
	small := image.NewPaletted(image.Rect(0, 0, area.Dx(), area.Dy()), commonColours(img, area))
	draw.Draw(small, small.Bounds(), img, area.Min, draw.Src)
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(out, small); err != nil {
		return err
	}
	return out.Close()
}

// margin is what is left around what is drawn.
const margin = 12

// inked is the part of a picture that is not white, with a margin.
func inked(img image.Image) image.Rectangle {
	var area image.Rectangle
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if r, g, bl, _ := img.At(x, y).RGBA(); r&g&bl < 0xf000 {
				area = area.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return area.Inset(-margin).Intersect(b)
}

// colours is how many colours are kept: a document has few, and shades of them
// around its letters.
const colours = 128

// commonColours are the colours that a picture has most of, once the lowest bits
// are left out.
func commonColours(img image.Image, area image.Rectangle) color.Palette {
	count := map[color.NRGBA]int{}
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			count[coarse(img.At(x, y))]++
		}
	}
	list := make([]color.NRGBA, 0, len(count))
	for c := range count {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b color.NRGBA) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	var out color.Palette
	for _, c := range list[:min(colours, len(list))] {
		out = append(out, c)
	}
	return out
}

// coarse leaves a colour's lowest bits out, and keeps white white.
func coarse(c color.Color) color.NRGBA {
	r, g, b, _ := c.RGBA()
	cut := func(v uint32) uint8 { return uint8(v>>8)&0xf8 | uint8(v>>13) }
	return color.NRGBA{cut(r), cut(g), cut(b), 0xff}
}
