package config

import (
	"errors"
	"math"
	"reflect"
	"strconv"

	"go.yaml.in/yaml/v3"
)

// The largest numbers that a file may give. Beyond them sums of sizes overflow.
const (
	maxBytes = 1 << 50
	maxCount = math.MaxInt32
)

// structure finds the keys that the file may not have, and those given twice,
// with the nearest key that it may have; values of another type than their key
// takes, explicit YAML types and numbers that are too large. Whole numbers are
// written anew, in decimal, as YAML would read 010 as 8 and "2024" as a text.
type structure struct {
	file string
	errs Errors
}

func (s *structure) add(n *yaml.Node, slug, key, found, expected string) {
	s.errs = append(s.errs, Error{File: s.file, Line: n.Line, Col: n.Column, Slug: slug, Key: key, Found: found, Expected: expected})
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// value checks the value of a key.
func (s *structure) value(n *yaml.Node, want shape) {
	switch {
	case n.Style&yaml.TaggedStyle != 0:
		s.add(n, "tag", want.name, n.Tag, "")
	case isNull(n):
	case want.typ == nil:
		s.mapping(n, want.name, want.keys)
	case want.typ.Kind() == reflect.Struct:
		s.mapping(n, want.name, shapesIn(want.typ))
	case want.typ.Kind() == reflect.Slice:
		s.list(n, want)
	default:
		s.scalar(n, want.name, want.typ.Kind())
	}
}

func (s *structure) list(n *yaml.Node, want shape) {
	if n.Kind != yaml.SequenceNode {
		s.add(n, "wrong-type", want.name, n.Value, "list")
		return
	}
	for _, item := range n.Content {
		s.value(item, shape{name: want.name, typ: want.typ.Elem()})
	}
}

func (s *structure) scalar(n *yaml.Node, key string, kind reflect.Kind) {
	switch kind {
	case reflect.Int:
		s.number(n, key, maxCount)
	case reflect.Int64:
		s.number(n, key, maxBytes)
	case reflect.Bool:
		if _, ok := answer(n); !ok {
			s.add(n, "wrong-type", key, n.Value, "yes-no")
		}
	case reflect.String:
		if n.Kind != yaml.ScalarNode {
			s.add(n, "wrong-type", key, n.Value, "text")
		}
	}
}

// number checks a whole number from 0 to most.
func (s *structure) number(n *yaml.Node, key string, most int64) {
	v, err := strconv.ParseInt(n.Value, 10, 64)
	switch {
	case n.Kind == yaml.ScalarNode && v >= 0 && (v > most || errors.Is(err, strconv.ErrRange)):
		s.add(n, "too-large", key, n.Value, strconv.FormatInt(most, 10))
	case n.Kind != yaml.ScalarNode || err != nil || v < 0:
		s.add(n, "wrong-type", key, n.Value, "number")
	default:
		n.Value, n.Tag, n.Style = strconv.FormatInt(v, 10), "!!int", 0
	}
}

// mapping checks the keys of n and their values. key is that of n,
// "" for the whole file.
func (s *structure) mapping(n *yaml.Node, key string, may []shape) {
	if n.Kind != yaml.MappingNode {
		s.add(n, "wrong-type", key, n.Value, "mapping")
		return
	}
	seen := map[string]bool{}
	for k, v := range pairs(n) {
		want, ok := named(may, k.Value)
		switch {
		case !ok && n.Style&yaml.FlowStyle != 0 && v.Kind == yaml.ScalarNode && v.Value == "":
			s.add(k, "comma", k.Value, k.Value, "") // {name: Bois, Ameublement}
		case !ok:
			s.add(k, "unknown-key", k.Value, k.Value, nearest(k.Value, may))
		case seen[k.Value]:
			s.add(k, "duplicate", k.Value, k.Value, "")
		default:
			s.value(v, want)
		}
		seen[k.Value] = true
	}
}

func named(list []shape, name string) (shape, bool) {
	for _, s := range list {
		if s.name == name {
			return s, true
		}
	}
	return shape{}, false
}
