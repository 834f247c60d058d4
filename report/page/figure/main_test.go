package figure

import (
	"testing"

	"bilan/report/browser"
)

func TestMain(m *testing.M) { browser.Main(m) }
