package wording

var textsEN = map[string]string{}
