package weigh

import (
	"strconv"
)

// place adds what a number is by itself and where it stands in its sentence.
func (v *view) place(names []string) []string {
	names = append(names, "size "+sizeOf(v.Value), "numbers "+strconv.Itoa(min(v.Count, 5)), "number at "+strconv.Itoa(min(v.At, 3)))
	if v.Value >= 10 && v.Value == float64(int(v.Value)/10*10) {
		names = append(names, "round")
	}
	if v.Behind != "" {
		names = append(names, "behind the number: "+v.Behind)
	}
	return names
}

// sizeOf is the class of a number's size.
func sizeOf(n float64) string {
	for _, class := range []struct {
		below float64
		name  string
	}{{2, "1"}, {4, "2 to 3"}, {10, "4 to 9"}, {100, "10 to 99"}, {1000, "100 to 999"}, {10000, "1000 to 9999"}} {
		if n < class.below {
			return class.name
		}
	}
	return "10000 or more"
}
