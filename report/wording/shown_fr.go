package wording

// shownFR are the texts of charts that name the series they show, by those
// that are left where others have no value.
var shownFR = []text{
	{"chart.types.title.planned_actual", "Prévu et réalisé {year} par type d’action"},
	{"chart.types.title.previous_actual", "Réalisé {previous} et {year} par type d’action"},
	{"chart.types.title.previous_planned", "Réalisé {previous} et prévu {year} par type d’action"},
	{"chart.types.title.previous", "Réalisé {previous} par type d’action"},
	{"chart.types.title.planned", "Prévu {year} par type d’action"},
	{"chart.types.title.actual", "Réalisé {year} par type d’action"},
	{"chart.types.shown.previous", "ce que les mêmes lignes avaient réalisé en {previous}"},
	{"chart.types.shown.planned", "ce qui était prévu pour {year}"},
	{"chart.types.shown.actual", "ce qui a été réalisé en {year}"},
	{"chart.budget.title.planned", "Charges {year} prévues, par grappe"},
	{"chart.budget.title.actual", "Charges {year} réalisées, par grappe"},
	{"chart.budget.description.planned", "Ce graphique montre les charges {year} prévues de chaque grappe."},
	{"chart.budget.description.actual", "Ce graphique montre les charges {year} réalisées de chaque grappe."},
	{"chart.accounts.title.planned", "Charges {year} prévues, par compte"},
	{"chart.accounts.title.actual", "Charges {year} réalisées, par compte"},
	{"chart.accounts.description.planned", "Ce graphique montre les charges {year} prévues par compte, toutes grappes réunies."},
	{"chart.accounts.description.actual", "Ce graphique montre les charges {year} réalisées par compte, toutes grappes réunies."},
	{"chart.members.title.actual", "Adhérents {year}, par grappe"},
	{"chart.members.description.actual", "Ce graphique montre combien d’adhérents chaque grappe a déclarés pour {year}."},
}
