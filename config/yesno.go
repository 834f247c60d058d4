package config

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

var answers = map[string]bool{"oui": true, "yes": true, "true": true, "non": false, "no": false, "false": false}

// answer reads a choice as people write it: oui, non, yes, no, true, false; ok
// is false for anything else.
func answer(n *yaml.Node) (yes, ok bool) {
	yes, ok = answers[strings.ToLower(n.Value)]
	return yes, ok && n.Kind == yaml.ScalarNode
}
