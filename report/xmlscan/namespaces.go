package xmlscan

import "bytes"

// namespaces finds which elements belong to the vocabulary of a part's root.
// Prefixes may be any, and the namespace may be that of transitional or of
// strict workbooks: what counts is that it is the root's. Elements of others
// are extensions, which say nothing that a reader needs.
type namespaces struct {
	bound  []binding
	root   []byte // the namespace of the root
	rootAt int    // the binding that the root had it from, -1 for none
	most   int    // how many bindings may be in scope at once
}

// binding is a prefix, empty for the default, and its namespace, from an
// element at a depth on.
type binding struct {
	prefix, uri []byte
	depth       int
}

// declare takes in an attribute that declares a prefix; others are ignored. It
// reports false where more are in scope than may be: each element is looked up
// among them.
func (n *namespaces) declare(a *Attribute, depth int) bool {
	switch {
	case string(a.Prefix) == "xmlns":
		n.bound = append(n.bound, binding{a.Name, a.Value, depth})
	case len(a.Prefix) == 0 && string(a.Name) == "xmlns":
		n.bound = append(n.bound, binding{nil, a.Value, depth})
	}
	return len(n.bound) <= n.most
}

// leave forgets what was declared deeper than a depth.
func (n *namespaces) leave(depth int) {
	for len(n.bound) > 0 && n.bound[len(n.bound)-1].depth > depth {
		n.bound = n.bound[:len(n.bound)-1]
	}
}

// own reports whether an element with a prefix belongs to the root's
// vocabulary; ok is false where nobody declared the prefix.
func (n *namespaces) own(prefix []byte, isRoot bool) (own, ok bool) {
	at := n.binding(prefix)
	if isRoot {
		n.root, n.rootAt = n.uriAt(at), at
	}
	uri := n.uriAt(at)
	return at == n.rootAt || bytes.Equal(uri, n.root), uri != nil || len(prefix) == 0
}

// uri is the namespace of a prefix, nil where nobody declared it.
func (n *namespaces) uri(prefix []byte) []byte { return n.uriAt(n.binding(prefix)) }

func (n *namespaces) uriAt(binding int) []byte {
	if binding < 0 {
		return nil
	}
	return n.bound[binding].uri
}

// binding is which one is that of a prefix, -1 where nobody declared it.
func (n *namespaces) binding(prefix []byte) int {
	at := len(n.bound) - 1
	for at >= 0 && !bytes.Equal(n.bound[at].prefix, prefix) {
		at--
	}
	return at
}
