package config

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/spf13/viper"
)

// Settings are the keys that a flag or an environment variable may give as well, in the
// order of the table of keys: year and as_of, for instance, of which the flags are --year
// and --as-of and the variables those that Variable names. No key whose items users name
// (clusters, themes …) is among them: viper, which orders the sources, changes the case of
// names.
func Settings() []string {
	var names []string
	for _, k := range settings() {
		names = append(names, k.name)
	}
	return names
}

// Variable is the name of the environment variable of a setting: BILAN_AS_OF for as_of. It
// does not ask whether there is such a setting.
func Variable(setting string) string { return "BILAN_" + strings.ToUpper(setting) }

func settings() []key {
	var out []key
	for _, k := range table {
		if k.setting {
			out = append(out, k)
		}
	}
	return out
}

// override lets flags win over the environment, and both over what conf has of
// the file and of the defaults. An empty variable is none; an empty flag gives
// an empty text, and no path to a list of them.
func (conf *Config) override(flags map[string]string, env func(string) (string, bool)) Errors {
	v := viper.New()
	defaults, given := Default(), map[string]any{}
	for _, k := range settings() {
		v.SetDefault(k.name, valueIn(k, &defaults))
		value := reflect.ValueOf(valueIn(k, conf))
		if value.Kind() == reflect.Bool || !value.IsZero() { // no is an answer
			given[k.name] = value.Interface()
		}
	}
	if err := v.MergeConfigMap(given); err != nil {
		return Errors{{Slug: "syntax", Found: err.Error()}}
	}
	var errs Errors
	for _, k := range settings() {
		if env != nil {
			if s, ok := env(Variable(k.name)); ok && s != "" {
				v.Set(k.name, single(k, s))
			}
		}
		if s, ok := flags[k.name]; ok && (s != "" || !isList(k)) {
			v.Set(k.name, single(k, s))
		}
		if s := v.GetString(k.name); k.kind.accepts != nil && !k.kind.accepts(s) {
			errs = append(errs, Error{Slug: "bad-value", Key: k.name, Found: s, Expected: k.kind.slug})
			continue
		}
		switch field := k.field(conf).(type) {
		case *string:
			*field = v.GetString(k.name)
		case *bool:
			s := v.GetString(k.name)
			yes, ok := answers[strings.ToLower(s)]
			if !ok {
				errs = append(errs, Error{Slug: "bad-value", Key: k.name, Found: s, Expected: "yes-no"})
			}
			*field = yes
		case *int:
			*field, _ = strconv.Atoi(v.GetString(k.name)) // its kind has accepted it; "" is 0
		case *[]string:
			*field = v.GetStringSlice(k.name)
		}
	}
	return errs
}

// valueIn is the value that a configuration has for a key.
func valueIn(k key, conf *Config) any { return reflect.ValueOf(k.field(conf)).Elem().Interface() }

func isList(k key) bool { return reflect.TypeOf(valueIn(k, &Config{})).Kind() == reflect.Slice }

// single is what a flag or a variable gives for a key: of a list it is the one
// item, as a path may hold spaces.
func single(k key, s string) any {
	if isList(k) {
		return []string{s}
	}
	return s
}
