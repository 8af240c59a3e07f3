Profile: ChainProvenance
Parent: Provenance
Id: ChainProvenance
Title: "ChainProvenance"
Description: "Provenance in the chain"
