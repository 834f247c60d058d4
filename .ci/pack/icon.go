package main

import (
	"image"
	"image/color"
	"image/png"
	"os"
)

// The icon: what was planned, pale, beside what was done, on a blue tile. All
// lengths are shares of its side.
var (
	tile    = color.NRGBA{0x0b, 0x3c, 0x6f, 0xff}
	planned = color.NRGBA{0x9c, 0xc3, 0xe6, 0xff}
	done    = color.NRGBA{0xff, 0xff, 0xff, 0xff}
)

// shape is a rectangle with round corners.
type shape struct {
	left, top, right, bottom, radius float64
	fill                             color.NRGBA
}

var shapes = []shape{
	{0.02, 0.02, 0.98, 0.98, 0.20, tile},
	{0.20, 0.40, 0.34, 0.80, 0.03, planned},
	{0.36, 0.24, 0.50, 0.80, 0.03, done},
	{0.56, 0.30, 0.70, 0.80, 0.03, planned},
	{0.72, 0.48, 0.86, 0.80, 0.03, done},
}

// holds reports whether a point is inside.
func (s shape) holds(x, y float64) bool {
	if x < s.left || x > s.right || y < s.top || y > s.bottom {
		return false
	}
	dx := max(s.left+s.radius-x, x-s.right+s.radius, 0)
	dy := max(s.top+s.radius-y, y-s.bottom+s.radius, 0)
	return dx*dx+dy*dy <= s.radius*s.radius
}

// fine is how many points a side of a pixel is looked at in.
const fine = 4

// drawIcon draws the icon with a side of so many pixels.
func drawIcon(side int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			img.SetNRGBA(x, y, pixel(x, y, side))
		}
	}
	return img
}

// pixel is the mean of the points of a pixel.
func pixel(x, y, side int) color.NRGBA {
	var r, g, b, n int
	for i := range fine * fine {
		px := (float64(x) + (float64(i%fine)+0.5)/fine) / float64(side)
		py := (float64(y) + (float64(i/fine)+0.5)/fine) / float64(side)
		for j := len(shapes) - 1; j >= 0; j-- {
			if c := shapes[j].fill; shapes[j].holds(px, py) {
				r, g, b, n = r+int(c.R), g+int(c.G), b+int(c.B), n+1
				break
			}
		}
	}
	if n == 0 {
		return color.NRGBA{}
	}
	return color.NRGBA{uint8(r / n), uint8(g / n), uint8(b / n), uint8(255 * n / (fine * fine))}
}

func writeIcon(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(f, drawIcon(256)); err != nil {
		return err
	}
	return f.Close()
}
