ValueSet: StatementTopicCodes
Id: statement-topic
Title: "Topic of a statement: all codes"
Description: "Every code of the code system statement-topic."
* insert OwnValueSet
* insert InDutch([[Onderwerp van een uitspraak: alle codes]], [[Alle codes van de codelijst statement-topic.]])
* include codes from system StatementTopic
