Instance: WomensShelterCapability
InstanceOf: CapabilityStatement
Title: "Women's shelter"
Usage: #definition
* insert RoleInTheChain(womens-shelter, WomensShelterCapability, [[Women's shelter]], [[vrouwenopvang]])
* insert MemberOfTeam
* insert AnswersInquiries
