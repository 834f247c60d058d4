package review

import (
	"testing"

	"bilan/report/internal/sent"
	"bilan/report/source"
	"bilan/report/submission"
)

// A share of members is no count of them, that a line could be said to pass.
func TestStatedMembers(t *testing.T) {
	r := &Review{Facts: []submission.Facts{
		{ClusterID: "a", Year: 2024, Members: sent.Value(t, "62 %", source.Pos{})}, {ClusterID: "b", Year: 2024, Members: sent.Value(t, "62", source.Pos{})}, {ClusterID: "c", Year: 2024},
	}}
	members := statedMembers(r)
	if _, ok := members[clusterYear{"b", 2024}]; !ok || len(members) != 1 {
		t.Errorf("%v", members)
	}
}
