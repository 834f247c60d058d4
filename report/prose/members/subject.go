package members

import "strings"

// whose is whom the words before a number are about.
type whose uint8

const (
	nobody whose = iota
	ours
	body
)

// subject is whom a sentence is about before a number: the last that it names.
func (r *reading) subject(before string) whose {
	if at := strings.LastIndexByte(before, ';'); at >= 0 {
		before = before[at:]
	}
	at := last(ofCluster, before)
	others := last(ofBody, before)
	switch {
	case others >= 0 && others >= at && (r.Clusters == nil || !r.Clusters.In(before[others:])):
		return body
	case at >= 0 || r.Clusters != nil && r.Clusters.In(before):
		return ours
	}
	return nobody
}

// subjectOf is whom a sentence is about before a count, by a word of a cluster's name too.
func (r *reading) subjectOf(c *count) whose {
	s := r.subject(c.before)
	if s == ours || r.Clusters == nil {
		return s
	}
	if refs := r.Clusters.Refs(r.Text, 0, c.Begin); len(refs) > 0 && (s == nobody || refs[len(refs)-1].At >= last(ofBody, c.before)) {
		return ours // « le Club compte 60 membres »
	}
	return s
}
