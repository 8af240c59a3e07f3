Instance: SexualAssaultCentreCapability
InstanceOf: CapabilityStatement
Title: "Sexual assault centre"
Usage: #definition
* insert RoleInTheChain(sexual-assault-centre, SexualAssaultCentreCapability, [[Sexual assault centre]], [[Centrum Seksueel Geweld]])
* insert MemberOfTeam
* insert AnswersInquiries
