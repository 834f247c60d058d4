package decode

import "bilan/report/field"

// authorityTables are the tables that are the authority's alone, by what they are
// called in French.
var authorityTables = map[field.Table]string{field.FollowUp: "suivi", field.Grants: "subventions"}
