// Every message but the acknowledgement is answered by one; what the receiver does with it comes later, as a message of its own.
RuleSet: Acknowledged
* responseRequired = #always
* allowedResponse.message = "https://fhir.samenhang.nl/MessageDefinition/acknowledgement"
* allowedResponse.situation = "nl: Het bericht is aangenomen, kan nu niet verwerkt worden of is geweigerd. / en: The message was taken, cannot be processed now or was refused."
