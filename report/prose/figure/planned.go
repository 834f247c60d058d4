package figure

// meant are the participles of what was planned, without their endings.
const meant = `(?:prevu|programme|planifie|annonce|envisage|attendu|vise|escompte|espere|projete)`

// PlannedEarlier is a plan that was made for the year of the results, said under a plan heading.
var PlannedEarlier = re(`\b(?:prevoyai(?:t|ent)|etai(?:t|ent)|avai(?:t|ent|s)|avions|contre|au lieu)\b`)
