package letter

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"bilan/report/wording"
)

// read is what a reader of mail finds in a message.
type read struct {
	To, From, Date, Unsent, Subject, Text string
	// Files are the names of what is attached, each with the sum of its bytes.
	Files []string
}

var letters = []struct {
	name     string
	letter   Letter
	attached []Attachment
}{
	{"plain", Letter{Subject: "Review 2025", Text: "Hello,\n\nAll is well.\n"}, nil},
	{"accents", Letter{To: "contact@example.org", Subject: "Revue 2025 : le bilan de Grappe Exemple Métiers d’art, Énergie, Santé et Numérique", Text: "Bonjour,\n\n« é » = 1 ; " + strings.Repeat("à ", 80) + "\n.\nFrom ici\n- fin \n"}, nil},
	{"one copy", Letter{To: "a.b+c@sub.example.org", Subject: "=?UTF-8?Q?x?=", Text: "--=_bilan_\n"}, []Attachment{{"exemple-2025.xlsx", bytes.Repeat([]byte{0, 1, 255}, 300)}}},
	{"copies", Letter{Subject: "Été", Text: "a\n"}, []Attachment{{"bilan d'été 2025 ; \"final\".xlsx", []byte("x")}, {strings.Repeat("é", 120) + ".xlsx", nil}}},
	{"characters of four bytes", Letter{Subject: strings.Repeat("𝄞é", 40), Text: "𝄞\n"}, nil},
}

func (l Letter) want(attached []Attachment) read {
	r := read{To: l.To, Unsent: "1", Subject: l.Subject, Text: l.Text}
	for _, a := range attached {
		r.Files = append(r.Files, a.Name+" "+digest(a.Data))
	}
	return r
}

func digest(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

func (r read) String() string {
	return fmt.Sprintf("to %q, from %q, date %q, unsent %q, subject %q, files %q:\n%q", r.To, r.From, r.Date, r.Unsent, r.Subject, r.Files, r.Text)
}

// A message is what the RFCs ask of one, and is read back as it was meant.
func TestMail(t *testing.T) {
	for _, c := range letters {
		t.Run(c.name, func(t *testing.T) {
			data := c.letter.Mail(c.attached)
			if !bytes.Equal(data, c.letter.Mail(c.attached)) {
				t.Error("the same letter gives other bytes")
			}
			head, _, _ := bytes.Cut(data, []byte("\r\n\r\n"))
			for line := range strings.SplitSeq(string(data), "\r\n") {
				if strings.ContainsAny(line, "\r\n") || len(line) > 998 || strings.IndexFunc(line, func(r rune) bool { return r > '~' || r < ' ' }) >= 0 {
					t.Fatalf("the line %q", line)
				}
			}
			for line := range strings.SplitSeq(string(head), "\r\n") {
				if len(line) > 78 {
					t.Errorf("%d characters: %q", len(line), line)
				}
			}
			if got, want := parsed(t, data), c.letter.want(c.attached); got.String() != want.String() {
				t.Errorf("read back as\n%v, want\n%v", got, want)
			}
		})
	}
}

// parsed is a message as Go's library reads it.
func parsed(t *testing.T, data []byte) read {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		t.Fatal(err)
	}
	r := read{To: m.Header.Get("To"), From: m.Header.Get("From"), Date: m.Header.Get("Date"), Unsent: m.Header.Get("X-Unsent"), Subject: subject}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	if kind == "text/plain" {
		// As a message of one part has it, so has a part of several.
		single := "--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: " + m.Header.Get("Content-Transfer-Encoding") + "\r\n\r\n"
		body, _ := io.ReadAll(m.Body)
		m.Body, params = strings.NewReader(single+string(body)+"\r\n--x--\r\n"), map[string]string{"boundary": "x"}
	}
	parts := multipart.NewReader(m.Body, params["boundary"])
	for i := 0; ; i++ {
		p, err := parts.NextRawPart()
		if err == io.EOF {
			return r
		}
		if err != nil {
			t.Fatal(err)
		}
		body := decoded(t, p)
		if i == 0 {
			r.Text = strings.ReplaceAll(string(body), "\r\n", "\n")
			continue
		}
		r.Files = append(r.Files, p.FileName()+" "+digest(body))
	}
}

// The same by a reader that has nothing to do with us.
func TestMailInPython(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	const script = `
import sys, json, base64, hashlib, email, email.policy
for line in sys.stdin:
  m = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
  for p in m.walk(): assert not p.defects, p.defects
  print(json.dumps({"To": str(m["To"] or ""), "From": str(m["From"] or ""), "Date": str(m["Date"] or ""), "Unsent": str(m["X-Unsent"] or ""), "Subject": str(m["Subject"]),
    "Text": m.get_body(("plain",)).get_content().replace("\r\n", "\n"),
    "Files": [a.get_filename() + " " + hashlib.sha256(a.get_content()).hexdigest() for a in m.iter_attachments()]}))
`
	cmd := exec.Command(python, "-c", script)
	var in, errs bytes.Buffer
	for _, c := range letters {
		fmt.Fprintln(&in, base64.StdEncoding.EncodeToString(c.letter.Mail(c.attached)))
	}
	cmd.Stdin, cmd.Stderr = &in, &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &errs)
	}
	answers := json.NewDecoder(bytes.NewReader(out))
	for _, c := range letters {
		var got read
		if err := answers.Decode(&got); err != nil {
			t.Fatal(err)
		}
		if want := c.letter.want(c.attached); got.String() != want.String() {
			t.Errorf("%s: read back as\n%v, want\n%v", c.name, got, want)
		}
	}
}

// A letter that nobody has changed is known, one that somebody has is not.
func TestUnchanged(t *testing.T) {
	for _, c := range letters {
		for what, data := range map[string][]byte{"text": c.letter.Plain(wording.For("fr")), "mail": c.letter.Mail(c.attached)} {
			if !Unchanged(data) {
				t.Errorf("%s of %s: changed", what, c.name)
			}
			for _, i := range []int{0, len(data) / 2, len(data) - 4} {
				other := slices.Clone(data)
				other[i] ^= 1
				if Unchanged(other) {
					t.Errorf("%s of %s, with another byte %d: unchanged", what, c.name, i)
				}
			}
			if Unchanged(append(slices.Clone(data), "P.-S.\r\n"...)) || Unchanged(data[:len(data)-30]) {
				t.Errorf("%s of %s, longer or shorter: unchanged", what, c.name)
			}
		}
	}
	for _, s := range []string{"", "\r\n", "Bonjour", "X-Bilan-Sum: \r\n", "X-Bilan-Sum: "} {
		if Unchanged([]byte(s)) {
			t.Errorf("%q: unchanged", s)
		}
	}
}

// decoded is the content of a part.
func decoded(t *testing.T, p *multipart.Part) []byte {
	t.Helper()
	var from io.Reader = p
	switch encoding := p.Header.Get("Content-Transfer-Encoding"); encoding {
	case "base64":
		from = base64.NewDecoder(base64.StdEncoding, p)
	case "quoted-printable":
		from = quotedprintable.NewReader(p)
	default:
		t.Fatalf("the encoding %q", encoding)
	}
	body, err := io.ReadAll(from)
	if err != nil {
		t.Fatal(err)
	}
	return body
}
