package main

import (
	"fmt"
	"image"
	"image/png"
	"os"
)

// block is the side of the squares in which two pictures are held against each
// other, in pixels: about a word of the guide's pictures.
const block = 24

// Squares that differ in lightness by more than aBit (of 255) look different;
// pictures with more than tooMany of them are of another state of the product.
// A letter drawn otherwise, or a figure that changes, is below; a column that
// moves or a section that comes is above.
const (
	aBit    = 24
	tooMany = 0.15
)

// checkPictures fails where two pictures do not look alike.
func checkPictures(old, new string) error {
	a, err := readPicture(old)
	if err != nil {
		return err
	}
	b, err := readPicture(new)
	if err != nil {
		return err
	}
	if share := unlike(a, b); share > tooMany {
		return fmt.Errorf("%s is out of date: %.0f %% of it looks different; .ci/pictures draws it anew", old, 100*share)
	}
	return nil
}

func readPicture(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}

// unlike is the share of squares in which two pictures differ. What one picture
// has beyond the other differs.
func unlike(a, b image.Image) float64 {
	area := a.Bounds().Union(b.Bounds())
	all, differ := 0, 0
	for y := area.Min.Y; y < area.Max.Y; y += block {
		for x := area.Min.X; x < area.Max.X; x += block {
			square := image.Rect(x, y, x+block, y+block)
			la, lb := lightness(a, square), lightness(b, square)
			all++
			if la-lb > aBit || lb-la > aBit {
				differ++
			}
		}
	}
	return float64(differ) / float64(max(all, 1))
}

// lightness is the mean of a square, from 0 to 255; that of a square outside is
// far from any other.
func lightness(img image.Image, square image.Rectangle) int {
	square = square.Intersect(img.Bounds())
	if square.Empty() {
		return -255
	}
	sum := 0
	for y := square.Min.Y; y < square.Max.Y; y++ {
		for x := square.Min.X; x < square.Max.X; x++ {
			r, g, b, _ := img.At(x, y).RGBA()
			sum += int(r>>8+g>>8+b>>8) / 3
		}
	}
	return sum / (square.Dx() * square.Dy())
}
