package sheet

import (
	"fmt"
	"strings"
	"testing"
)

// What the scanner takes, and what it refuses.
func TestScanner(t *testing.T) {
	numbered := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	for _, c := range []struct{ name, xml, want string }{
		{"text", "<a>b<c/>d</a>", "<a>b<c></c>d</a>"},
		{"references", "<a b='&lt;&#9;&#x20AC;'>&amp;&gt;&quot;&apos;</a>", "<a b=\"< €\">&>\"'</a>"},
		{"line ends", "<a>1\r\n2\r3\n4</a>", "<a>1\n2\n3\n4</a>"},
		{"white space of attributes", "<a b=' 1\t2\r\n3 '/>", `<a b=" 1 2 3 "></a>`},
		{"sections", "<a><![CDATA[<&]]>b<![CDATA[]]]]></a>", "<a><&b]]</a>"},
		{"comments and instructions", "<?xml version='1.0'?> <!-- < --><a><!-- & -->1<?b <c>?></a> \n<!---->", "<a>1</a>"},
		{"prefixes", "<x:a xmlns:x='u'><x:b y='1' x:y='2'/></x:a>", `<a x="u"><b y="1" y="2"></b></a>`},
		{"as deep as may be", strings.Repeat("<a>", maxDepth) + strings.Repeat("</a>", maxDepth), strings.Repeat("<a>", maxDepth) + strings.Repeat("</a>", maxDepth)},
		{"too deep", strings.Repeat("<a>", maxDepth+1) + strings.Repeat("</a>", maxDepth+1), ""},
		{"too many attributes", "<a" + numbered(maxAttrs+1, " b%d=''") + "/>", ""},
		{"too long an attribute", "<a b='" + strings.Repeat("x", maxAttr+1) + "'/>", ""},
		{"document type", "<!DOCTYPE a><a/>", ""},
		{"entity", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", ""},
		{"unknown reference", "<a>&nbsp;</a>", ""},
		{"reference without its end", "<a>a & b</a>", ""},
		{"reference to no character", "<a>&#0;</a>", ""},
		{"reference to half a character", "<a>&#xD800;</a>", ""},
		{"reference past the last character", "<a>&#x110000;</a>", ""},
		{"reference in an attribute", "<a b='&c;'/>", ""},
		{"control character", "<a>\x01</a>", ""},
		{"control character in an attribute", "<a b='\x02'/>", ""},
		{"control character in a section", "<a><![CDATA[\x03]]></a>", ""},
		{"end of a section in text", "<a>]]></a>", ""},
		{"tags that do not match", "<a></b>", ""},
		{"tags that cross", "<a><b></a></b>", ""},
		{"end without a beginning", "</a>", ""},
		{"another prefix at the end", "<x:a xmlns:x='u' xmlns:y='u'></y:a>", ""},
		{"no end", "<a><b></b>", ""},
		{"tag without its end", "<a", ""},
		{"instruction without its name", "<?\"?><a/>", ""},
		{"instruction without its end", "<a/><?b", ""},
		{"second root", "<a/><a/>", ""},
		{"text around the root", "<a/>b", ""},
		{"no root", " <!-- a --> ", ""},
		{"nothing", "", ""},
		{"attribute twice", "<a b='1' b='1'/>", ""},
		{"attribute without a value", "<a b/>", ""},
		{"attribute without quotes", "<a b=1/>", ""},
		{"attribute without its end", "<a b='1/>", ""},
		{"attributes side by side", "<a b='1'c='2'/>", ""},
		{"tag in an attribute", "<a b='<'/>", ""},
		{"name that begins with a digit", "<1a/>", ""},
		{"name without its prefix", "<:a/>", ""},
		{"name with two colons", "<x:a xmlns:x='u'><x::b/></x:a>", ""},
		{"prefix that nobody declared", "<x:a/>", ""},
		{"prefix declared elsewhere", "<a><b xmlns:x='u'/><x:c/></a>", ""},
		{"dashes in a comment", "<a><!-- -- --></a>", ""},
		{"comment without its end", "<a><!-- </a>", ""},
		{"section without its end", "<a><![CDATA[</a>", ""},
		{"section around the root", "<![CDATA[ ]]><a/>", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := tokensHere([]byte(c.xml))
			if c.want == "" && err == nil || c.want != "" && (err != nil || got != c.want) {
				t.Errorf("got %s, %v\nwant %s", got, err, c.want)
			}
		})
	}
}

// Elements of another vocabulary than the root's have no name.
func TestNamespaces(t *testing.T) {
	for _, c := range []struct{ xml, want string }{
		{"<a><b/></a>", "a b"},
		{"<a xmlns='u'><b/><c xmlns='v'/><d/></a>", "a b  d"},
		{"<a xmlns='u' xmlns:x='v' xmlns:y='u'><x:b/><y:c/></a>", "a  c"},
		{"<x:a xmlns:x='u'><b/><x:c/><d xmlns='u'/></x:a>", "a  c d"},
		{"<x:a xmlns:x='u'><x:b xmlns:x='v'><x:c/></x:b><x:d/></x:a>", "a   d"},
	} {
		var names []string
		s := &scanner{}
		s.scan([]byte(c.xml), "", vocabularies{}, DefaultLimits().Namespaces)
		for ok := s.err == nil; ok; ok = s.next() {
			if s.kind == tokenStart {
				names = append(names, string(s.name))
			}
		}
		if got := strings.Join(names, " "); got != c.want || s.err != nil {
			t.Errorf("%s: %q, %v, want %q", c.xml, got, s.err, c.want)
		}
	}
}

func TestPartText(t *testing.T) {
	const bad = "\x00bad"
	for _, c := range []struct{ name, in, want string }{
		{"UTF-8", "<a>é</a>", "<a>é</a>"},
		{"UTF-8 with a mark", "\xef\xbb\xbf<a/>", "<a/>"},
		{"invalid UTF-8", "<a>\xe9</a>", bad},
		{"UTF-16", "\xff\xfe<\x00\xe9\x00\x3d\xd8\x00\xde/\x00", "<é\U0001F600/"},
		{"UTF-16, the other order", "\xfe\xff\x00<\x00a\x00/\x00>", "<a/>"},
		{"UTF-16 without a mark", string(utf16le("<a/>")), "<a/>"},
		{"UTF-16, the other order, without a mark", "\x00<\x00a\x00/\x00>", "<a/>"},
		{"UTF-16 cut in a sign", "\xff\xfe" + string(utf16le("<a/>")) + "<", bad},
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
		got, _, err := partText([]byte(c.in), 1<<20)
		if err != nil {
			got = []byte(bad)
		}
		if string(got) != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
