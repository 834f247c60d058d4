package sheet

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"bilan/report/source"
)

// CopyProperty is the name of the property in which an annotated copy says of which
// file it was made, as CopyOf writes it.
const CopyProperty = "bilan-copie"

// CopyOf says of which file an annotated copy was made. The zero CopyOf is of a file
// that is none.
type CopyOf struct {
	// Original is the SHA-256 of the file, and Cells that of the copy's cells when it
	// was made, see Book.CellSum.
	Original, Cells [sha256.Size]byte
}

// IsZero reports whether the file is no copy.
func (c CopyOf) IsZero() bool { return c == CopyOf{} }

// String is the value of the property CopyProperty.
func (c CopyOf) String() string {
	return hex.EncodeToString(c.Original[:]) + " " + hex.EncodeToString(c.Cells[:])
}

// ParseCopyOf reads the value of the property; the zero CopyOf for what is none.
func ParseCopyOf(text string) (c CopyOf) {
	original, cells, _ := strings.Cut(strings.TrimSpace(text), " ")
	for _, part := range [...]struct {
		text string
		to   *[sha256.Size]byte
	}{{original, &c.Original}, {cells, &c.Cells}} {
		sum, err := hex.DecodeString(part.text)
		if err != nil || len(sum) != sha256.Size {
			return CopyOf{}
		}
		copy(part.to[:], sum)
	}
	return c
}

// CellSum is a sum of what the cells of a book hold, but for the sheets that skip
// names: whatever the order of the sheets, how cells are dressed, and in which program
// the book was saved. It is zero where a sheet cannot be read whole.
func (b *Book) CellSum(skip func(sheet string) bool) (sum [sha256.Size]byte) {
	var sums []string
	for _, s := range b.Sheets {
		if skip(s.Name) {
			continue
		}
		h := sha256.New()
		for row, err := range s.Rows() {
			if err != nil {
				return sum
			}
			for i := range row.Cells {
				c := &row.Cells[i]
				if text := strings.TrimSpace(c.Raw); text != "" && c.Kind != source.Blank {
					h.Write([]byte(strconv.Itoa(c.Pos.Row()) + ":" + strconv.Itoa(c.Pos.Col()) + ":" + strconv.Itoa(int(c.Kind)) + ":" + strconv.Quote(text) + "\n"))
				}
			}
		}
		sums = append(sums, string(h.Sum(nil)))
	}
	slices.Sort(sums)
	return sha256.Sum256([]byte(strings.Join(sums, "")))
}
