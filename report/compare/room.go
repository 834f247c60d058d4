package compare

// room is where the entries of one cluster stand, in the memory of the cluster
// before: nothing of them is kept once the cluster is compared.
type room struct {
	entries []entry
	at      map[identity]*entry
}

// roomy is how many rows of a cluster a room is kept for.
const roomy = 1000

func newRoom() room { return room{at: map[identity]*entry{}} }

// of gives an empty list with room for n entries, and a map of none, which is
// valid until the next is asked for.
func (r *room) of(n int) ([]entry, map[identity]*entry) {
	if len(r.at) > roomy {
		r.at = map[identity]*entry{}
	}
	clear(r.at)
	from := len(r.entries)
	if n > cap(r.entries)-from {
		r.entries, from = make([]entry, 0, max(n, roomy)), 0
	}
	r.entries = r.entries[:from+n]
	return r.entries[from : from : from+n], r.at
}

// leave clears the room for the next cluster.
func (r *room) leave() {
	clear(r.entries)
	if r.entries = r.entries[:0]; cap(r.entries) > roomy {
		r.entries = nil
	}
}
