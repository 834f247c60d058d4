package charset

import "testing"

func TestPartText(t *testing.T) {
	const bad = "\x00bad"
	for _, c := range []struct{ name, in, want string }{
		{"UTF-8", "<a>é</a>", "<a>é</a>"},
		{"UTF-8 with a mark", "\xef\xbb\xbf<a/>", "<a/>"},
		{"invalid UTF-8", "<a>\xe9</a>", bad},
		{"UTF-16", "\xff\xfe<\x00\xe9\x00\x3d\xd8\x00\xde/\x00", "<é\U0001F600/"},
		{"UTF-16, the other order", "\xfe\xff\x00<\x00a\x00/\x00>", "<a/>"},
		{"UTF-16 without a mark", string(inUTF16("<a/>")), "<a/>"},
		{"UTF-16, the other order, without a mark", "\x00<\x00a\x00/\x00>", "<a/>"},
		{"UTF-16 cut in a sign", "\xff\xfe" + string(inUTF16("<a/>")) + "<", bad},
		{"UTF-16 with half a character", "\xff\xfe<\x00\x3d\xd8>\x00", bad},
		{"UTF-16 that ends in half a character", "\xff\xfe<\x00\x3d\xd8", bad},
		{"UTF-16 with a character that XML has not", "\xff\xfe<\x00\xff\xff", bad},
		{"declared", `<?xml version="1.0" encoding="ISO-8859-1"?><a>` + "\xe9</a>", `<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>`},
		{"declared between other quotes", `<?xml version='1.0' encoding = 'windows-1252'?><a>` + "\x80</a>", `<?xml version='1.0' encoding = 'windows-1252'?><a>€</a>`},
		{"declared by a nickname", `<?xml version="1.0" encoding="UTF8"?><a>` + "é</a>", `<?xml version="1.0" encoding="UTF8"?><a>é</a>`},
		{"declared by a nickname, and invalid", `<?xml version="1.0" encoding="UTF8"?><a>` + "\xe9</a>", bad},
		{"declared, and invalid", `<?xml version="1.0" encoding="Shift_JIS"?><a>` + "\xff\xff</a>", bad},
		{"declared, and nobody knows it", `<?xml version="1.0" encoding="klingon"?><a/>`, bad},
		{"declared wrongly", `<?xml version="1.0" encoding="UTF-16"?><a>é</a>`, `<?xml version="1.0" encoding="UTF-16"?><a>é</a>`},
		{"declared in a comment", `<!-- encoding="klingon" --><a/>`, `<!-- encoding="klingon" --><a/>`},
	} {
		got, _, err := XML([]byte(c.in), 1<<20)
		if err != nil {
			got = []byte(bad)
		}
		if string(got) != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func inUTF16(ascii string) (b []byte) {
	for i := range len(ascii) {
		b = append(b, ascii[i], 0)
	}
	return b
}
