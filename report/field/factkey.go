package field

// FactKey is the canonical key of a text in a sheet of keys and values, "" for none.
func FactKey(text string) string {
	m, _ := builtin().Find(Facts, Key(text))
	return m.Heading
}

// Declares reports whether a key of the sheet Grappe says what the file's data
// are, and so nothing of the cluster.
func Declares(key string) bool { return FactKey(key) == "données" }
