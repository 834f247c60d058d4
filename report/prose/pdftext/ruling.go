package pdftext

import (
	"cmp"
	"math"
	"slices"
)

// ruling is a line drawn along a page or down it.
type ruling struct {
	down     bool
	at       float64 // y of one along, x of one down
	from, to float64 // from < to
}

// thin is how wide a filled rectangle is at most that is a line, in points.
const thin = 3

// maxRulings is how many lines of a page are looked at: drawings have more than tables do.
const maxRulings = 4000

// drawing gathers the lines that a page draws.
type drawing struct {
	rulings     []ruling
	path        []ruling // the lines of the path that is being made, which count once it is painted
	areas       []area   // what its parts enclose
	start, here [2]float64
	last        area // the one that was filled last
}

// area is the smallest rectangle around a part of a path.
type area struct {
	left, foot, right, head float64
	box                     bool // it was made as a rectangle
}

// mark is the bullet of an item that a program draws as a shape: the small area, as wide as tall,
// that was filled right before a text on whose line it stands. The next texts have none.
func (d *drawing) mark(text piece) (piece, bool) {
	a := d.last
	d.last = area{}
	wide, tall, middle := a.right-a.left, a.head-a.foot, (a.head+a.foot)/2
	if wide < text.size*0.15 || wide > text.size*0.6 || math.Abs(wide-tall) > wide*0.2 || a.right > text.x || text.x-a.right > text.size*2.5 || middle < text.y || middle > text.y+text.size {
		return piece{}, false
	}
	return piece{x: a.left, y: text.y, end: a.right, size: text.size, text: "• "}, true
}

// follow follows an operator that makes a path or paints it; others change nothing.
func (d *drawing) follow(op keyword, args operands, ctm matrix) {
	switch op {
	case "m":
		d.here = onPage(ctm, args.num(0), args.num(1))
		d.start = d.here
		d.areas = append(d.areas, area{d.here[0], d.here[1], d.here[0], d.here[1], false})
	case "l":
		d.lineTo(onPage(ctm, args.num(0), args.num(1)))
	case "c":
		d.curveTo(onPage(ctm, args.num(4), args.num(5)))
	case "v", "y":
		d.curveTo(onPage(ctm, args.num(2), args.num(3)))
	case "h":
		d.lineTo(d.start)
	case "re":
		a, b := onPage(ctm, args.num(0), args.num(1)), onPage(ctm, args.num(0)+args.num(2), args.num(1)+args.num(3))
		d.areas = append(d.areas, area{min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]), true})
		d.start, d.here = a, a
	case "s", "b", "b*":
		d.lineTo(d.start)
		d.stroke()
	case "S", "B", "B*":
		d.stroke()
	case "f", "F", "f*":
		d.fill()
	case "n":
		d.path, d.areas = nil, nil
	}
	if len(d.path)+len(d.areas) > maxRulings {
		d.path, d.areas = nil, nil
	}
}

// onPage is where a point stands on the page.
func onPage(m matrix, x, y float64) [2]float64 {
	return [2]float64{x*m[0] + y*m[2] + m[4], x*m[1] + y*m[3] + m[5]}
}

// lineTo adds a line to the path, where it goes along the page or down it.
func (d *drawing) lineTo(to [2]float64) {
	from := d.here
	d.curveTo(to)
	switch dx, dy := math.Abs(to[0]-from[0]), math.Abs(to[1]-from[1]); {
	case dy < 0.5 && dx > thin:
		d.path = append(d.path, ruling{false, (from[1] + to[1]) / 2, min(from[0], to[0]), max(from[0], to[0])})
	case dx < 0.5 && dy > thin:
		d.path = append(d.path, ruling{true, (from[0] + to[0]) / 2, min(from[1], to[1]), max(from[1], to[1])})
	}
}

// curveTo moves to a point.
func (d *drawing) curveTo(to [2]float64) {
	d.here = to
	if n := len(d.areas); n > 0 {
		a := &d.areas[n-1]
		a.left, a.foot, a.right, a.head = min(a.left, to[0]), min(a.foot, to[1]), max(a.right, to[0]), max(a.head, to[1])
	}
}

// stroke draws the lines of the path and the edges of its rectangles.
func (d *drawing) stroke() {
	d.rulings = append(d.rulings, d.path...)
	for _, a := range d.areas {
		if a.box && a.right-a.left > thin && a.head-a.foot > thin {
			d.rulings = append(d.rulings, ruling{false, a.foot, a.left, a.right}, ruling{false, a.head, a.left, a.right}, ruling{true, a.left, a.foot, a.head}, ruling{true, a.right, a.foot, a.head})
		}
	}
	d.fill()
}

// fill fills the path: what is thin is a line, as programs draw the borders of cells.
func (d *drawing) fill() {
	for _, a := range d.areas {
		switch wide, tall := a.right-a.left, a.head-a.foot; {
		case tall <= thin && wide > thin:
			d.rulings = append(d.rulings, ruling{false, (a.foot + a.head) / 2, a.left, a.right})
		case wide <= thin && tall > thin:
			d.rulings = append(d.rulings, ruling{true, (a.left + a.right) / 2, a.foot, a.head})
		}
	}
	if n := len(d.areas); n > 0 {
		d.last = d.areas[n-1]
	}
	d.path, d.areas = nil, nil
	if len(d.rulings) > maxRulings {
		d.rulings = d.rulings[:maxRulings]
	}
}

// whole are rulings with those made one that go on from one another, as cells draw each its own.
func whole(list []ruling) []ruling {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b ruling) int {
		if a.down != b.down {
			if b.down {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(math.Round(a.at), math.Round(b.at)), cmp.Compare(a.from, b.from))
	})
	var out []ruling
	for _, r := range list {
		joined := false
		for i := len(out) - 1; i >= 0 && out[i].down == r.down && r.at-out[i].at < thin; i-- {
			if o := &out[i]; math.Abs(o.at-r.at) < 1.5 && r.from <= o.to+thin && r.to >= o.from-thin {
				o.from, o.to = min(o.from, r.from), max(o.to, r.to)
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, r)
		}
	}
	return out
}
