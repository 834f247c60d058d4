package letter

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"mime"
	"mime/quotedprintable"
	"slices"
	"strings"
	"unicode/utf8"

	"bilan/report/pattern"
	"bilan/report/wording"
)

// Attachment is a file that goes with a letter.
type Attachment struct {
	Name string
	Data []byte
}

// workbookType is the media type of annotated copies.
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// markHeader heads the sum of the rest of the message, by which one that nobody has changed
// since is known.
const markHeader = "X-Bilan-Sum: "

// Mail is the letter as a message (RFC 5322, 2045 to 2047, 2231) that a mail program opens as
// a draft: without From and Date, which are the sender's, and with the X-Unsent that Outlook
// asks for. The same letter gives the same bytes.
func (l Letter) Mail(attached []Attachment) []byte {
	var b bytes.Buffer
	b.WriteString("X-Unsent: 1\r\n")
	if l.To != "" {
		b.WriteString("To: " + l.To + "\r\n")
	}
	b.WriteString("Subject: " + encoded(l.Subject) + "\r\nMIME-Version: 1.0\r\n")
	if len(attached) == 0 {
		l.part(&b)
	} else {
		l.parts(&b, attached)
	}
	return append([]byte(markHeader+sum(b.Bytes())+"\r\n"), b.Bytes()...)
}

// parts are the text and what is attached to it.
func (l Letter) parts(b *bytes.Buffer, attached []Attachment) {
	boundary := "=_bilan_" + sum([]byte(l.Subject+l.Text)) // "=_" occurs in no part: quoted-printable and base64 have none
	b.WriteString("Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n")
	b.WriteString("--" + boundary + "\r\n")
	l.part(b)
	for _, a := range attached {
		b.WriteString("\r\n--" + boundary + "\r\n")
		b.WriteString("Content-Type: " + workbookType + "\r\n")
		b.WriteString("Content-Disposition: " + folded(mime.FormatMediaType("attachment", map[string]string{"filename": a.Name})) + "\r\n")
		b.WriteString("Content-Transfer-Encoding: base64\r\n\r\n")
		writeBase64(b, a.Data)
	}
	b.WriteString("\r\n--" + boundary + "--\r\n")
}

// part is the text.
func (l Letter) part(b *bytes.Buffer) {
	b.WriteString("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
	q := quotedprintable.NewWriter(b)
	io.WriteString(q, strings.ReplaceAll(l.Text, "\n", "\r\n"))
	q.Close() // a buffer takes all
}

// Plain is the letter as a text in the words of a language, with the line ends of Windows:
// to whom, the subject and the text; by its last line one that nobody has changed since is
// known.
func (l Letter) Plain(w *wording.Words) []byte {
	text := w.Text("letter.subject", "subject", l.Subject) + "\n\n" + l.Text + "\n"
	if l.To != "" {
		text = w.Text("letter.to", "to", l.To) + "\n" + text
	}
	text = strings.ReplaceAll(text, "\n", "\r\n")
	unsigned := text + w.Text("letter.mark", "sum", "") + "\r\n"
	return []byte(text + w.Text("letter.mark", "sum", sum([]byte(unsigned))) + "\r\n")
}

// Unchanged reports whether a file is a letter, as Mail or Plain gives it, that nobody has
// changed since: another may take its place.
func Unchanged(data []byte) bool {
	if rest, is := bytes.CutPrefix(data, []byte(markHeader)); is {
		mark, message, _ := bytes.Cut(rest, []byte("\r\n"))
		return string(mark) == sum(message)
	}
	last := bytes.LastIndexByte(bytes.TrimSuffix(data, []byte("\r\n")), '\n') + 1
	found := aSum.Regexp().FindIndex(data[last:])
	if found == nil {
		return false
	}
	from, to := last+found[0], last+found[1]
	return string(data[from:to]) == sum(slices.Concat(data[:from], data[to:]))
}

// aSum is a sum in a line.
var aSum = pattern.Of(`[0-9a-f]{16}`)

// sumLength is how many hexadecimal digits a sum has.
const sumLength = 16

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])[:sumLength]
}

// encoded is the text of a header: words of RFC 2047 of at most 75 characters, a line each,
// where it is not short and plain.
func encoded(s string) string {
	if len(s) <= 60 && strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) < 0 && !strings.Contains(s, "=?") {
		return s
	}
	var words []string
	for s != "" {
		n := min(len(s), 39) // 52 characters of base64
		for n < len(s) && !utf8.RuneStart(s[n]) {
			n--
		}
		words = append(words, "=?UTF-8?B?"+base64.StdEncoding.EncodeToString([]byte(s[:n]))+"?=")
		s = s[n:]
	}
	return strings.Join(words, "\r\n ")
}

// folded breaks a header's parameters over lines.
func folded(s string) string { return strings.ReplaceAll(s, "; ", ";\r\n ") }

// writeBase64 writes data in lines of 76 characters.
func writeBase64(b *bytes.Buffer, data []byte) {
	text := base64.StdEncoding.EncodeToString(data)
	for len(text) > 76 {
		b.WriteString(text[:76] + "\r\n")
		text = text[76:]
	}
	b.WriteString(text + "\r\n")
}
