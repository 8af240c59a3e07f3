CodeSystem: SashLevel
Id: sash-level
Title: "SASH level"
Description: "The level of risk of stalking by the Screening Assessment for Stalking and Harassment."
* insert OwnCodeSystem
* insert InDutch([[SASH-niveau]], [[Hoe groot het risico op stalking is volgens de SASH.]])
* insert Term(low, [[Low]], [[laag]], [[The screening gave a low level.]], [[De screening gaf een laag niveau.]], [[StUF Jeugdzorg]])
* insert Term(moderate, [[Moderate]], [[matig]], [[The screening gave a moderate level.]], [[De screening gaf een matig niveau.]], [[StUF Jeugdzorg]])
* insert Term(high, [[High]], [[hoog]], [[The screening gave a high level.]], [[De screening gaf een hoog niveau.]], [[StUF Jeugdzorg]])
