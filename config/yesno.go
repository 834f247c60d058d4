package config

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// yesNo is a choice as people write it: oui, non, yes, no, true, false.
type yesNo bool

var answers = map[string]bool{"oui": true, "yes": true, "true": true, "non": false, "no": false, "false": false}

// answer reads a choice; ok is false for anything else.
func answer(n *yaml.Node) (yes, ok bool) {
	yes, ok = answers[strings.ToLower(n.Value)]
	return yes, ok && n.Kind == yaml.ScalarNode
}

// UnmarshalYAML reads what the keys' check has let pass.
func (y *yesNo) UnmarshalYAML(n *yaml.Node) error {
	yes, _ := answer(n)
	*y = yesNo(yes)
	return nil
}
