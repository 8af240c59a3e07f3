-- Every version of every consent, in codes and keyed references; the last counts. Nothing here is changed or removed.
create table consent_version (
  number      bigint generated always as identity primary key,
  -- SHA-256 of the number that its recorder gave it
  consent     char(64)    not null,
  message_id  uuid        not null,
  family      varchar(64) not null,
  status      varchar(32) not null,
  terms       text        not null,
  recorded_at timestamp(6) with time zone not null
);
create index consent_by_reference on consent_version (consent, number);
-- On which consents a message rests, for the day that one of them is withdrawn.
create table message_consent (
  message_id uuid     not null references message (id),
  consent    char(64) not null,
  primary key (message_id, consent)
);
create index message_by_consent on message_consent (consent);
