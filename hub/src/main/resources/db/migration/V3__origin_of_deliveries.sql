-- Of which message and by which mapping each part of a delivery was written: FHIR Provenance, no content.
alter table delivery add column origins text;
