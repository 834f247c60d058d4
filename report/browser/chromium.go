package browser

import (
	"context"
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium is a page over the DevTools protocol.
type chromium struct{ ctx context.Context }

func openChromium(t *testing.T, v View, said *said) (driver, error) {
	ctx, err := shared.page(t)
	if err != nil {
		return nil, err
	}
	chromedp.ListenTarget(ctx, func(ev any) {
		switch e := ev.(type) {
		case *runtime.EventConsoleAPICalled:
			said.add(fmt.Sprint("console ", e.Type))
		case *runtime.EventExceptionThrown:
			said.add("exception " + e.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			said.add("log " + e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !own(e.Request.URL) {
				said.add("request " + e.Request.URL)
			}
		}
	})
	actions := []chromedp.Action{emulation.SetFocusEmulationEnabled(true), log.Enable(), network.Enable(), runtime.Enable()}
	if v.Width > 0 {
		actions = append(actions, sized(v.Width, v.Height))
	}
	if v.Dark {
		actions = append(actions, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}))
	}
	if v.NoScript {
		actions = append(actions, emulation.SetScriptExecutionDisabled(true))
	}
	return chromium{ctx}, chromedp.Run(ctx, actions...)
}

func sized(width, height int) chromedp.Action {
	return emulation.SetDeviceMetricsOverride(int64(width), int64(height), 1, false)
}

func (c chromium) resize(width, height int) error { return chromedp.Run(c.ctx, sized(width, height)) }

func (c chromium) navigate(url string) error { return chromedp.Run(c.ctx, chromedp.Navigate(url)) }

func (c chromium) eval(expression string) (out string, err error) {
	err = chromedp.Run(c.ctx, chromedp.Evaluate("(async () => "+expression+")()", &out, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true)
	}))
	if err == chromedp.ErrJSUndefined {
		return "", nil
	}
	return out, err
}

func (c chromium) print() (out []byte, err error) {
	err = chromedp.Run(c.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		out, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).WithPaperWidth(8.27).WithPaperHeight(11.69).Do(ctx)
		return err
	}))
	return out, err
}

func (c chromium) picture() (out []byte, err error) {
	err = chromedp.Run(c.ctx, chromedp.CaptureScreenshot(&out))
	return out, err
}
