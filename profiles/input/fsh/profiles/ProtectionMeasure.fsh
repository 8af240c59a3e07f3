Profile: ProtectionMeasure
Parent: ServiceRequest
Id: ProtectionMeasure
Title: "ProtectionMeasure"
Description: "Protection measure"
