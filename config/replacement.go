package config

// Replacement says that one file replaces another: a corrected second sending.
type Replacement struct {
	File     string `yaml:"file"`
	Replaces string `yaml:"replaces"`
}

func checkReplacements(c *checker, replaces []Replacement) {
	for i, r := range replaces {
		if r.File == "" || r.Replaces == "" {
			c.add("missing", "", "file, replaces", i)
		}
	}
}
