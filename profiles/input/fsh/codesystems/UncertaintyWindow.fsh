CodeSystem: UncertaintyWindow
Id: uncertainty-window
Title: "Window of uncertainty"
Description: "Which of the four kinds of uncertainty a statement is about: the four windows (vier vensters)."
* insert OwnCodeSystem
* insert InDutch([[Venster van onzekerheid]], [[Over welke van de vier soorten onzekerheid een uitspraak gaat: de vier vensters.]])
* insert Term(perspectives, [[The people]], [[de mensen]], [[The different stories and perspectives of the people involved.]], [[De verschillende verhalen en perspectieven van de mensen om wie het gaat.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (vier soorten onzekerheid)]])
* insert Term(facts, [[The facts]], [[de feiten]], [[What happened: suspicions, assertions and evidence that is not certain.]], [[Wat er gebeurde: vermoedens, beweringen en bewijs dat niet zeker is.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (vier soorten onzekerheid)]])
* insert Term(weighing, [[The weighing]], [[de weging]], [[What to think of it: one's own norms and emotions and the views of society.]], [[Wat ervan te vinden: eigen normen en gevoelens en hoe de samenleving ertegenaan kijkt.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (vier soorten onzekerheid)]])
* insert Term(next-step, [[The next step]], [[de volgende stap]], [[What will come of it: the future is uncertain when one intervenes, and when one does not.]], [[Wat ervan komt: de toekomst is onzeker als men ingrijpt, en ook als men dat niet doet.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (vier soorten onzekerheid)]])
