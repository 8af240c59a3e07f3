-- By which words (OIN or name) a consent names who recorded it and whom it permits, so that each finds its own.
create table consent_party (
  consent char(64)     not null,
  party   varchar(255) not null,
  primary key (consent, party)
);
create index consent_by_party on consent_party (party);
-- CBS code of the family's municipality, where the message told it: by municipality one organisation takes over from
-- another.
alter table consent_version add municipality varchar(4);
