package quantity

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
)

// FuzzDecimal holds every method against the decimal library's own: the same
// digits, the same exponent, the same text, for two numbers and one exponent.
func FuzzDecimal(f *testing.F) {
	coefs := []int64{0, 1, -1, 5, -15, 1250, 999999999, 4999999999999999999, math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1}
	exps := []int32{0, -1, -2, -9, -17, -18, -19, -40, 1, 3, 18, 19, 40}
	rng := rand.New(rand.NewPCG(9, 1))
	for range 1000 {
		// A shift to the right gives coefficients of all lengths.
		c := func() int64 {
			if rng.IntN(3) == 0 {
				return coefs[rng.IntN(len(coefs))]
			}
			return int64(rng.Uint64()) >> rng.IntN(64)
		}
		e := func() int32 { return exps[rng.IntN(len(exps))] }
		f.Add(c(), e(), c(), e(), int32(rng.IntN(60)-30))
	}
	f.Fuzz(func(t *testing.T, c1 int64, e1 int32, c2 int64, e2, n int32) {
		e1, e2, n = e1%100, e2%100, n%100 // more is only slow
		a, b := New(c1, e1), New(c2, e2)
		same(t, a, b, decimal.New(c1, e1), decimal.New(c2, e2), n)
		// Products and what they are shifted to are longer than what is held.
		same(t, a.Mul(b), b, decimal.New(c1, e1).Mul(decimal.New(c2, e2)), decimal.New(c2, e2), n)
	})
}

// same tells where two numbers, and what comes of them, differ from what the
// library makes of its own two.
func same(t *testing.T, a, b Decimal, x, y decimal.Decimal, n int32) {
	t.Helper()
	number := func(method string, got Decimal, want decimal.Decimal) {
		t.Helper()
		if got.Exponent() != want.Exponent() || got.library().Coefficient().Cmp(want.Coefficient()) != 0 {
			t.Errorf("%s of %s and %s (%d) = %s × 10^%d, want %s × 10^%d", method, x, y, n, got.library().Coefficient(), got.Exponent(), want.Coefficient(), want.Exponent())
		}
		if got != of(want) && !got.isBeyond() {
			t.Errorf("%s of %s and %s (%d) = %s is not held as itself", method, x, y, n, got)
		}
	}
	value := func(method string, got, want any) {
		t.Helper()
		if got != want {
			t.Errorf("%s of %s and %s (%d) = %v, want %v", method, x, y, n, got, want)
		}
	}
	number("New", a, x)
	number("Add", a.Add(b), x.Add(y))
	number("Sub", a.Sub(b), x.Sub(y))
	number("Mul", a.Mul(b), x.Mul(y))
	number("Neg", a.Neg(), x.Neg())
	number("Abs", a.Abs(), x.Abs())
	number("Shift", a.Shift(n), x.Shift(n))
	number("Round", a.Round(n), x.Round(n))
	if !y.IsZero() {
		number("DivRound", a.DivRound(b, n), x.DivRound(y, n))
		number("Div", a.Div(b), x.Div(y))
	}
	value("Cmp", a.Cmp(b), x.Cmp(y))
	value("Equal", a.Equal(b), x.Equal(y))
	value("LessThan", a.LessThan(b), x.LessThan(y))
	value("LessThanOrEqual", a.LessThanOrEqual(b), x.LessThanOrEqual(y))
	value("GreaterThan", a.GreaterThan(b), x.GreaterThan(y))
	value("GreaterThanOrEqual", a.GreaterThanOrEqual(b), x.GreaterThanOrEqual(y))
	value("Sign", a.Sign(), x.Sign())
	value("IsZero", a.IsZero(), x.IsZero())
	value("IsPositive", a.IsPositive(), x.IsPositive())
	value("IsNegative", a.IsNegative(), x.IsNegative())
	value("IsInteger", a.IsInteger(), x.IsInteger())
	value("NumDigits", a.NumDigits(), x.NumDigits())
	value("CoefficientInt64", a.CoefficientInt64(), x.CoefficientInt64())
	value("String", a.String(), x.String())
	value("StringFixed", a.StringFixed(n), x.StringFixed(n))
	f, exact := a.Float64()
	wantF, wantExact := x.Float64()
	value("Float64", f, wantF)
	value("Float64 exact", exact, wantExact)
	ours, _ := json.Marshal(map[string]any{"a": a, "b": &b})
	theirs, _ := json.Marshal(map[string]any{"a": x, "b": &y})
	value("MarshalJSON", string(ours), string(theirs))
	value("%v and %s", fmt.Sprintf("%v %s", a, &b), fmt.Sprintf("%v %s", x, &y))
	again, err := FromString(a.String())
	value("FromString", err == nil && again.Equal(a), true)
}

// The zero value of a struct is told by ==, so a 0 that came of reckoning is
// the zero Decimal.
func TestZero(t *testing.T) {
	for _, d := range []Decimal{FromInt(0), FromInt(7).Sub(FromInt(7)), FromInt(0).Neg(), New(0, -2).Round(0), FromInt(10).Mul(Decimal{})} {
		if d != (Decimal{}) {
			t.Errorf("%#v is not the zero Decimal", d)
		}
	}
}

func TestDivideByZero(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("1 / 0 gave a number")
		}
	}()
	FromInt(1).DivRound(New(0, -3), 2)
}

// What a report reckons with takes no memory.
func TestNoMemory(t *testing.T) {
	a, b := New(123456, -2), New(45, -1)
	var out Decimal
	n := testing.AllocsPerRun(100, func() {
		out = a.Add(b).Sub(FromInt(3)).Mul(b).Abs().Neg().Round(2)
		out = NewRate(out, a).Round(8).Shift(2)
		if out.Cmp(a) > 0 {
			out = a
		}
	})
	if n != 0 || out.IsZero() {
		t.Errorf("%v allocations for %s", n, out)
	}
}

func BenchmarkDecimal(b *testing.B) {
	x, y := New(123456, -2), New(45, -1)
	var sum Decimal
	var text string
	var order int
	for _, c := range []struct {
		name string
		run  func()
	}{
		{"Add", func() { sum = x.Add(y) }},
		{"Cmp", func() { order = x.Cmp(y) }},
		{"Round", func() { sum = NewRate(y, x).Round(8) }},
		{"String", func() { text = x.String() }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.run()
			}
		})
	}
	_, _, _ = sum, text, order
}
