Profile: ConsentRecord
Parent: Consent
Id: ConsentRecord
Title: "ConsentRecord"
Description: "Consent record"
