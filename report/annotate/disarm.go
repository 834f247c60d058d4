package annotate

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"bilan/report/opc"
	"bilan/report/pattern"
)

// disarm removes from a workbook all that runs, or that reaches for something outside of it,
// when it is opened or clicked on: macros, links to other files and to programs (DDE), formulas
// that fetch from elsewhere, whose results are kept, and hyperlinks other than to web and mail
// addresses. It reports whether there was any. What it cannot remove without damage is the
// error ErrNotAnnotated: embedded objects, controls, data connections, macro sheets and any
// kind of part that it does not know.
func (p parts) disarm() (taken bool, err error) {
	d := disarmer{parts: p, dropped: map[string]map[string]bool{}}
	for _, step := range []func() error{d.legible, d.relationships, d.references, d.formulas, d.shapes, d.types} {
		if err := step(); err != nil {
			return false, err
		}
	}
	return d.taken, nil
}

type disarmer struct {
	parts parts
	taken bool
	// dropped are the ids of the relations taken out, by the part that had them.
	dropped map[string]map[string]bool
}

// names are the parts that match, in their order.
func (d *disarmer) names(match func(name string) bool) []string {
	var out []string
	for name := range d.parts {
		if match(name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrNotAnnotated}, args...)...)
}

// legible refuses XML of two bytes a letter, in which the searches here would find nothing.
func (d *disarmer) legible() error {
	for name, data := range d.parts {
		switch path.Ext(name) {
		case ".xml", ".rels", ".vml":
			if bytes.IndexByte(data, 0) >= 0 {
				return refuse("%s is not UTF-8", name)
			}
		}
	}
	return nil
}

// The last element of a relation's type is what it refers to. These refer to what a workbook
// shows.
var shownKinds = set("officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "worksheet", "chartsheet", "styles", "theme", "themeOverride",
	"sharedStrings", "calcChain", "comments", "threadedComment", "person", "vmlDrawing", "drawing", "image", "chart", "chartEx", "chartStyle", "chartColorStyle", "chartUserShapes",
	"table", "printerSettings", "sheetMetadata", "pivotTable", "pivotCacheDefinition", "pivotCacheRecords", "slicer", "slicerCache", "timeline", "timelineCache", "customProperty",
	"diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "FeaturePropertyBag",
	"docMetadata", "customXml", "customXmlProps", "revisionHeaders", "revisionLog", "usernames", "hyperlink")

// These can be removed without damage.
var activeKinds = set("vbaProject", "externalLink", "extensibility", "attachedToolbars", "vbaProjectSignature", "vbaProjectSignatureAgile", "vbaProjectSignatureV3", "origin", "signature")

func set(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[n] = true
	}
	return out
}

// relationships removes the relations to active parts, and these parts.
func (d *disarmer) relationships() error {
	names := d.names(func(n string) bool { return path.Ext(n) == ".rels" })
	// in the order of their depth, as a removed part takes its own relations along
	slices.SortStableFunc(names, func(a, b string) int { return depth(a) - depth(b) })
	for _, name := range names {
		if d.parts[name] == nil {
			continue
		}
		from := strings.TrimPrefix(path.Join(path.Dir(path.Dir(name)), strings.TrimSuffix(path.Base(name), ".rels")), "/")
		var wrong error
		err := d.edit(name, func(e *element) bool {
			if e.name() != "Relationship" {
				return false
			}
			drop, err := d.judge(from, e)
			if wrong == nil {
				wrong = err
			}
			return drop
		})
		if err != nil {
			return err
		}
		if wrong != nil {
			return wrong
		}
	}
	return nil
}

// depth is how far from the package's own relations a part's are.
func depth(rels string) int {
	switch {
	case rels == "_rels/.rels":
		return 0
	case strings.HasSuffix(rels, "/workbook.xml.rels"):
		return 1
	}
	return 2
}

// judge decides on a relation of a part.
func (d *disarmer) judge(from string, e *element) (drop bool, err error) {
	kind, target := path.Base(e.attr("Type")), e.attr("Target")
	external := e.attr("TargetMode") == "External"
	switch {
	case kind == "hyperlink" && (!external || isWebAddress(target)):
		return false, nil
	case kind == "hyperlink", activeKinds[kind]:
	case shownKinds[kind] && !external:
		return false, nil
	default:
		return false, refuse("%s leads to %s", from, kind)
	}
	if d.dropped[from] == nil {
		d.dropped[from] = map[string]bool{}
	}
	d.dropped[from][e.attr("Id")] = true
	if !external {
		to := opc.Target(path.Dir(from), target)
		delete(d.parts, to)
		delete(d.parts, opc.RelationsOf(to))
	}
	return true, nil
}

func isWebAddress(target string) bool {
	scheme, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(target)), ":")
	return scheme == "http" || scheme == "https" || scheme == "mailto"
}

// references removes the elements that name a removed relation.
func (d *disarmer) references() error {
	links := set("externalReference", "hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver")
	lists := set("externalReferences", "hyperlinks")
	for part, ids := range d.dropped {
		if part == "" || d.parts[part] == nil {
			continue
		}
		dangling := false
		err := d.edit(part, func(e *element) bool {
			if lists[e.name()] {
				return e.children == 0 && e.removed > 0
			}
			for _, a := range e.Attr {
				if strings.Contains(a.Name.Space, "relationships") && ids[a.Value] {
					dangling = dangling || !links[e.name()]
					return true
				}
			}
			return false
		})
		if err != nil {
			return err
		}
		if dangling {
			return refuse("%s needs what was taken out", part)
		}
	}
	return nil
}

// formulas removes those that reach out of the workbook, and names that do. Such a formula
// elsewhere than in a cell or a name is refused.
func (d *disarmer) formulas() error {
	kept := set("xl/sharedStrings.xml", "xl/styles.xml")
	for _, name := range d.names(func(n string) bool { return strings.HasPrefix(n, "xl/") && path.Ext(n) == ".xml" && !kept[n] }) {
		data := d.parts[name]
		if !bytes.Contains(data, []byte("<f")) && !bytes.Contains(data, []byte(":f")) && !bytes.Contains(data, []byte("ormula")) && !bytes.Contains(data, []byte("definedName")) {
			continue
		}
		if err := d.formulasOf(name); err != nil {
			return err
		}
	}
	return nil
}

var formulaElements = set("f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula", "definedName")

func (d *disarmer) formulasOf(name string) error {
	// Cells share a formula that the first of them states.
	shared, found, elsewhere := map[string]bool{}, false, false
	_, err := without(d.parts[name], func(e *element) bool {
		if !formulaElements[e.name()] || !active(e) {
			return false
		}
		found = true
		elsewhere = elsewhere || e.name() != "definedName" && (e.name() != "f" || e.parent.name() != "c")
		if e.attr("t") == "shared" {
			shared[e.attr("si")] = true
		}
		return false
	})
	switch {
	case err != nil:
		return err
	case elsewhere:
		return refuse("a formula of %s reaches out", name)
	case !found:
		return nil
	}
	err = d.edit(name, func(e *element) bool {
		switch e.name() {
		case "f":
			return active(e) || e.attr("t") == "shared" && shared[e.attr("si")]
		case "definedName":
			return active(e)
		case "definedNames":
			return e.children == 0 && e.removed > 0
		}
		return false
	})
	if err != nil {
		return err
	}
	return d.noCalcChain()
}

// noCalcChain removes the order of calculation, which names the cells that had formulas. Excel
// makes it anew.
func (d *disarmer) noCalcChain() error {
	for _, name := range d.names(func(n string) bool { return strings.HasSuffix(n, "/_rels/workbook.xml.rels") }) {
		err := d.edit(name, func(e *element) bool {
			return e.name() == "Relationship" && path.Base(e.attr("Type")) == "calcChain"
		})
		if err != nil {
			return err
		}
	}
	delete(d.parts, "xl/calcChain.xml")
	return nil
}

// active reports whether a formula, or what a name refers to, reaches out.
func active(e *element) bool {
	for _, a := range []string{"xlm", "function", "vbProcedure"} {
		if v := e.attr(a); v == "1" || v == "true" {
			return true
		}
	}
	return ReachesOut(e.text.String())
}

var (
	quotedText = pattern.Of(`"[^"]*"`)
	// A reference to another workbook: [1]Feuille!A1, '[autre.xlsx]Une feuille'!A1,
	// [1]!Nom, 'C:\dossier\autre.xlsx'!Nom. Columns of tables have brackets too,
	// but no sheet follows them.
	otherBook = pattern.Of(`\[[^\[\]]*\]([\pL\pN_.]*|[^'\[\]]*')!|'[^']*[\\/:][^']*'!`)
	reaching  = pattern.Of(`(^|[^\pL\pN_])(_XLL\.[\pL\pN_.]*|(_XLFN\.|_XLWS\.|_XLUDF\.)*(WEBSERVICE|FILTERXML|IMAGE|HYPERLINK|RTD|DDE|CALL|REGISTER(\.ID)?|EXEC|EXECUTE|INITIATE|POKE|REQUEST|SQL\.REQUEST|STOCKHISTORY|PY|CUBE[A-Z]+|IMPORT[A-Z]+))\s*\(`)
)

// ReachesOut reports whether a formula, without its equals sign, fetches something from outside
// of its workbook, runs a program or links to one: a reference to another workbook, a DDE link,
// WEBSERVICE, HYPERLINK, RTD and their like.
func ReachesOut(formula string) bool {
	bare := strings.ToUpper(quotedText.ReplaceAllString(formula, `""`))
	return strings.Contains(bare, "|") || otherBook.MatchString(bare) || reaching.MatchString(bare)
}

var (
	shapeMacro = pattern.Of(`(\smacro=)("[^"]+"|'[^']+')`)
	vmlActive  = pattern.Of(`(?i)fmlamacro|href\s*=|\bsrc\s*=`)
)

// shapes removes macros from shapes that can be clicked on.
func (d *disarmer) shapes() error {
	for _, name := range d.names(func(n string) bool { return strings.HasPrefix(n, "xl/drawings/") }) {
		switch data := d.parts[name]; {
		case path.Ext(name) == ".xml" && shapeMacro.Regexp().Match(data):
			d.parts[name], d.taken = shapeMacro.Regexp().ReplaceAll(data, []byte(`$1""`)), true
		case path.Ext(name) == ".vml" && vmlActive.Regexp().Match(data):
			return refuse("%s runs something", name)
		}
	}
	return nil
}

// types declares the package one without macros, and without the removed parts.
func (d *disarmer) types() error {
	const name = opc.ContentTypes
	err := d.edit(name, func(e *element) bool {
		switch e.name() {
		case "Override":
			return d.parts[strings.TrimPrefix(e.attr("PartName"), "/")] == nil
		case "Default":
			return strings.HasSuffix(e.attr("ContentType"), "vbaProject")
		}
		return false
	})
	if err != nil {
		return err
	}
	const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
	for _, macros := range []string{"application/vnd.ms-excel.sheet.macroEnabled.main+xml", "application/vnd.ms-excel.template.macroEnabled.main+xml", "application/vnd.ms-excel.addin.macroEnabled.main+xml"} {
		if data := d.parts[name]; bytes.Contains(data, []byte(macros)) {
			d.parts[name] = bytes.ReplaceAll(data, []byte(macros), []byte(plain))
		}
	}
	return nil
}

// edit takes elements out of a part.
func (d *disarmer) edit(name string, drop func(e *element) bool) error {
	data, err := without(d.parts[name], func(e *element) bool {
		out := drop(e)
		d.taken = d.taken || out
		return out
	})
	if err == nil && d.parts[name] != nil {
		d.parts[name] = data
	}
	return err
}
