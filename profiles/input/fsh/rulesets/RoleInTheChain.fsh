// What every organisation in the chain does, whatever its role: refer and be referred to, answer, keep to consent, acknowledge.
RuleSet: RoleInTheChain(role, name, display, dutch)
* insert CapabilityOf({role}, {name}, [[{display}]])
* description = "nl: Welke berichten een organisatie met de rol {dutch} verstuurt en ontvangt. / en: Which messages an organisation of the role {display} sends and receives."
* messaging.documentation = "nl: Berichten gaan naar de hub en komen van de hub; een herhaald bericht houdt zijn Bundle.id en MessageHeader.id en wordt hetzelfde beantwoord. / en: Messages go to the hub and come from the hub; a message that is sent again keeps its Bundle.id and MessageHeader.id and gets the same answer."
* insert Exchanges(referral)
* insert Exchanges(referral-response)
* insert Receives(consent)
* insert Exchanges(acknowledgement)
