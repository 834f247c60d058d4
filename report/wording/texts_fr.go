package wording

var textsFR = map[string]string{}
