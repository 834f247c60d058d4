package wording

// shownEN are the texts of charts that name the series they show, by those
// that are left where others have no value.
var shownEN = []text{
	{"chart.types.title.planned_actual", "Planned and actual {year} by type of action"},
	{"chart.types.title.previous_actual", "Actual {previous} and {year} by type of action"},
	{"chart.types.title.previous_planned", "Actual {previous} and planned {year} by type of action"},
	{"chart.types.title.previous", "Actual {previous} by type of action"},
	{"chart.types.title.planned", "Planned {year} by type of action"},
	{"chart.types.title.actual", "Actual {year} by type of action"},
	{"chart.types.shown.previous", "what the same lines had done in {previous}"},
	{"chart.types.shown.planned", "what was planned for {year}"},
	{"chart.types.shown.actual", "what was done in {year}"},
	{"chart.budget.title.planned", "Expenses {year} planned, by cluster"},
	{"chart.budget.title.actual", "Expenses {year} actual, by cluster"},
	{"chart.budget.description.planned", "This chart shows the planned {year} expenses of each cluster."},
	{"chart.budget.description.actual", "This chart shows the actual {year} expenses of each cluster."},
	{"chart.accounts.title.planned", "Expenses {year} planned, by account"},
	{"chart.accounts.title.actual", "Expenses {year} actual, by account"},
	{"chart.accounts.description.planned", "This chart shows the planned {year} expenses by account, all clusters together."},
	{"chart.accounts.description.actual", "This chart shows the actual {year} expenses by account, all clusters together."},
	{"chart.members.title.actual", "Members {year}, by cluster"},
	{"chart.members.description.actual", "This chart shows how many members each cluster declared for {year}."},
}
