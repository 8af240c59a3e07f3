ValueSet: StatementTopicCodes
Id: statement-topic
Title: "Topic of a statement: all codes"
Description: "Every code of the code system statement-topic."
* insert OwnValueSet
* include codes from system StatementTopic
