Invariant: audit-requestor
Description: "nl: Wie de gegevens gaf, vroeg om de uitwisseling: alleen de bron is aanvrager (requestor). / en: Who gave the data asked for the exchange: only the source is requestor."
Severity: #error
Expression: "agent.all(requestor = type.coding.where(code = '110153').exists())"
