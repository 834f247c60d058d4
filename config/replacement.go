package config

// Replacement says that the file File, a corrected second sending, counts in place of the
// file Replaces, of which nothing is then used (DOMAIN, Which plan counts). Neither is "".
type Replacement struct {
	File     string `yaml:"file"`
	Replaces string `yaml:"replaces"`
}

func checkReplacements(c *checker, replaces []Replacement) {
	for i, r := range replaces {
		if r.File == "" || r.Replaces == "" {
			c.add("missing", "", absent("file", r.File, "replaces", r.Replaces), i)
		}
	}
}
