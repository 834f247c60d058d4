package review

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/source"
)

// unreadTables are the errors by which a file, or a table of it, could not be read: it may hold
// what seems to be missing.
var unreadTables = []source.Slug{
	source.MissingHeading, source.YearMissing, source.YearContradicts, source.UnreadableFile, source.UnsupportedFormat, source.PasswordProtected,
	source.LimitReached, source.QuotedLines,
}

// receive records the files that no cluster's deposit has yet: those of which nothing says the
// cluster, in Unattributed, and those of a cluster that could not be read, in its deposit.
func receive(r *Review, replaced map[string]string, at map[string]*Deposit) {
	unread := map[string]bool{}
	for i := range r.Problems {
		if p := &r.Problems[i]; slices.Contains(unreadTables, p.Slug) && p.Severity == source.Err {
			unread[p.Pos.File()] = true
		}
	}
	for i := range r.Inputs {
		in := &r.Inputs[i]
		if _, gone := replaced[in.Name]; gone || in.Own || in.Authority {
			continue
		}
		if in.Unattributed {
			r.Unattributed = append(r.Unattributed, in.Name)
		} else if d := at[ownerOf(in)]; d != nil && unread[in.Name] && !r.past(in) {
			d.Unread = append(d.Unread, in.Name)
		}
	}
}

// past reports a file without records whose name, else the nearest folder's, gives a year
// before the review's: what could not be read of it is not what is owed for the year.
func (r *Review) past(in *intake.Input) bool {
	if len(in.Lines) > 0 {
		return false
	}
	for at := strings.TrimSuffix(in.Name, path.Ext(in.Name)); at != "." && at != "/"; at = path.Dir(at) {
		if y := cell.YearOfName(path.Base(at)); y != 0 {
			return y < r.Year
		}
	}
	return false
}

// ownerOf is the cluster that sent a file: the only one of its records, else the one named
// around its tables or in its name; "" where nothing says, or several are named.
func ownerOf(in *intake.Input) string {
	if ids := clusterIDs(in); len(ids) == 1 {
		return ids[0]
	} else if len(ids) > 1 {
		return ""
	}
	return in.Owner
}

// OwnerOf is the cluster that sent an input; "" where nothing says, or several are named.
func (r *Review) OwnerOf(in *intake.Input) string { return ownerOf(in) }

// missingResults is the problem of a configured cluster without results for the year. It does
// not ask to remind the cluster while a file of it could not be read, or while nothing says the
// cluster of some file.
func missingResults(r *Review, d *Deposit) source.Problem {
	args := []string{"cluster", d.Cluster.Name, "year", strconv.Itoa(r.Year)}
	switch {
	case len(d.Unread) > 0:
		args = append(args, "kind", "unread", "files", strings.Join(d.Unread, ", "))
	case d.Pending:
		args = append(args, "kind", "unattributed", "files", strings.Join(r.Unattributed[:min(len(r.Unattributed), maxFilesTold)], ", "))
	}
	p := source.New(source.SubmissionMissing, source.Pos{}, args...)
	p.Cluster, p.Year = d.Cluster.ID, r.Year
	return p
}

// maxFilesTold is how many files a message names.
const maxFilesTold = 5
