package ods

import "testing"

func TestODSFormula(t *testing.T) {
	for in, want := range map[string]string{
		"of:=[.A1]*2": "[.A1]*2", "=1": "1", "oooc:=A1=B1": "A1=B1", "msoxl:=A1": "A1", "[.A1]=1": "[.A1]=1", "": "",
	} {
		if got := bareFormula(in); got != want {
			t.Errorf("%s = %s, want %s", in, got, want)
		}
	}
}
