package xmlscan

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
		s := &Scanner{}
		s.Begin([]byte(c.xml), "", Options{}, 256)
		for ok := s.Err() == nil; ok; ok = s.Next() {
			if s.Kind == Start {
				names = append(names, string(s.Name))
			}
		}
		if got := strings.Join(names, " "); got != c.want || s.Err() != nil {
			t.Errorf("%s: %q, %v, want %q", c.xml, got, s.Err(), c.want)
		}
	}
}
