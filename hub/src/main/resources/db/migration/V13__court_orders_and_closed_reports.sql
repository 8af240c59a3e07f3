-- About whom an accepted message is, by keyed references of persons and family.
create table message_about (
  message_id uuid        not null references message (id),
  reference  varchar(64) not null,
  primary key (message_id, reference)
);
create index message_by_reference on message_about (reference);
-- Every version of every ban of a court, in codes and keyed references; the last decision counts. Nothing here is changed or removed.
create table court_ban_version (
  number      bigint generated always as identity primary key,
  -- SHA-256 of the number that the court gave it
  ban         char(64) not null,
  message_id  uuid     not null references message (id),
  terms       text     not null,
  recorded_at timestamp(6) with time zone not null
);
create index court_ban_by_reference on court_ban_version (ban, number);
create table court_ban_about (
  reference varchar(64) not null,
  ban       char(64)    not null,
  primary key (reference, ban)
);
create index court_ban_about_by_ban on court_ban_about (ban);
-- Which reports and other referrals a message holds, by SHA-256 of who asked and the number that it gave.
create table referral_message (
  referral   char(64)    not null,
  message_id uuid        not null references message (id),
  kind       varchar(64) not null,
  primary key (referral, message_id)
);
create index referral_of_message on referral_message (message_id);
-- Who has closed the referral in a message: its receivers, each for itself, or its sender for all.
create table referral_closing (
  number       bigint generated always as identity primary key,
  message_id   uuid        not null references message (id),
  closed_by    varchar(64) not null,
  for_all      boolean     not null,
  outcome      varchar(16) not null,
  told_in      uuid        not null,
  recorded_at  timestamp(6) with time zone not null
);
create index referral_closing_by_message on referral_closing (message_id, closed_by);
-- Whether it is a copy for information: its recipient was not asked anything.
alter table delivery add column copy boolean default false not null;
