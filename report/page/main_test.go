package page_test

import (
	"testing"

	"bilan/report/browser"
)

func TestMain(m *testing.M) { browser.Main(m) }
