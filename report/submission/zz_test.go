package submission_test
import ("testing";"os";"path/filepath";"bilan/report/sheet";"bilan/report/submission")
func TestZZ(t *testing.T){
 fs,_:=filepath.Glob("../testdata/conformance/in/*"); fs=append(fs,"../testdata/conformance/barometre/in/barometre.csv")
 for _,f:=range fs { data,_:=os.ReadFile(f); b,err:=sheet.Open(filepath.Base(f),data,sheet.Limits{}); if err!=nil{t.Error(err);continue}
  in:=submission.Input{File:filepath.Base(f)}
  for _,s:=range b.Sheets{ in.Sheets=append(in.Sheets,submission.Sheet{Name:s.Name,Hidden:s.Hidden,Rows:s.Rows()})}
  d:=submission.Decode(in,nil)
  sl:=map[string]int{}; for _,p:=range d.Problems{ sl[string(p.Slug)]++ }
  t.Log(f,len(d.Lines),len(d.Facts),len(d.SetAside),sl)
  for _,p:=range d.Problems{ if p.Severity==2||p.Slug=="unknown-heading"||p.Slug=="unknown-status"{t.Log(p.Error(),p.Args)} }
 }
}
