-- Of whom an accepted message tells, for who asks what was shared about them: keyed references and codes, no content.
create table message_person (
  message_id uuid        not null references message (id),
  -- keyed reference; empty for those who have no BSN, together; 'family' for what is told to all of them
  person     varchar(64) not null,
  -- code of family-role; empty when the message names none
  role       varchar(64) not null,
  -- whether nobody may know where this person lives
  secret     boolean     not null,
  -- whether the message says that this person was told of it, or was not; empty when it does not say
  told       boolean,
  primary key (message_id, person, role)
);
create index message_by_person on message_person (person);
-- Code of referral-kind (blank when it is no referral) and CBS code of the family's municipality. A message without a
-- kind was accepted before this was kept.
alter table message add column kind varchar(64);
alter table message add column municipality varchar(4);
