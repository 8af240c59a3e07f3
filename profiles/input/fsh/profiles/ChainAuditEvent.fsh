Profile: ChainAuditEvent
Parent: AuditEvent
Id: ChainAuditEvent
Title: "ChainAuditEvent"
Description: "Audit event of the chain"
