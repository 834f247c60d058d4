package config

import "go.yaml.in/yaml/v3"

// decode sets the fields of conf for which a mapping, whose keys and types are
// right, has values. A key without a value leaves its field as it is.
func decode(n *yaml.Node, table []key, conf *Config) error {
	for name, value := range pairs(n) {
		k := keyNamed(table, name.Value)
		var err error
		switch {
		case isNull(value):
		case k.keys != nil:
			err = decode(value, k.keys, conf)
		default:
			err = k.set(value, conf)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (k key) set(value *yaml.Node, conf *Config) error {
	switch field := k.field(conf).(type) {
	case *bool:
		*field, _ = answer(value)
	case *string:
		if value.Value == "" {
			return nil // not given
		}
		*field = value.Value
		if k.kind.plain != nil {
			*field = k.kind.plain(value.Value)
		}
	default:
		return value.Decode(field)
	}
	return nil
}
