package browser

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// Main runs the tests of a package and then ends the Chromium that their pages share.
// A package whose tests open pages has it in its TestMain.
func Main(m interface{ Run() int }) int {
	shared.main = true
	defer shared.close()
	return m.Run()
}

// shared is the Chromium of a test program: each page has a context of its own in it,
// as if it had a profile of its own. Starting it takes a second of CPU.
var shared process

type process struct {
	main    bool // whether Main will end it
	start   sync.Once
	ctx     context.Context
	err     error
	cancels []context.CancelFunc
}

// page opens an empty page, which is closed when its test ends. The first that is asked
// for starts the program.
func (p *process) page(t *testing.T) (context.Context, error) {
	if !p.main {
		return nil, errors.New("the package's TestMain does not call browser.Main")
	}
	if p.start.Do(p.run); p.err != nil {
		return nil, p.err
	}
	whole := cdp.WithExecutor(p.ctx, chromedp.FromContext(p.ctx).Browser)
	own, err := target.CreateBrowserContext().Do(whole)
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() { _ = target.DisposeBrowserContext(own).Do(whole) })
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(own).WithNewWindow(true).Do(whole)
	if err != nil {
		return nil, err
	}
	ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(id))
	t.Cleanup(cancel)
	return ctx, nil
}

func (p *process) run() {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(programs[Chromium][0]), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, end := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, leave := chromedp.NewContext(alloc)
	p.ctx, p.cancels = ctx, []context.CancelFunc{leave, end}
	p.err = chromedp.Run(ctx)
}

func (p *process) close() {
	for _, cancel := range p.cancels {
		cancel()
	}
}
