package texts

import "bilan/report/prose/document"

// Unread is the message that says why Open could not read a text of a path.
func Unread(path string, err error) (key string) {
	switch err {
	case document.ErrPDF:
		return "message.draft_pdf"
	case document.ErrLong:
		return "message.draft_long"
	case errPassword:
		return "message.draft_password"
	case errTooMuch:
		return "message.draft_much"
	case document.ErrNoText:
		if hasEnding(path, textEndings) {
			return "message.draft_misnamed"
		}
	}
	return "message.draft_no_text"
}
