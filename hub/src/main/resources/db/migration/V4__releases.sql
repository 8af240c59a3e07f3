-- The configurations that were taken, whole: partners, routes, policy and mappings as one zip.
create table configuration_release (
  number   int primary key,
  hash     char(64)     not null,
  taken_at timestamp(6) with time zone not null,
  taken_by varchar(128) not null,
  note     varchar(1000) not null,
  files    ${binary}    not null
);
-- Which one holds: one row, so that it can be locked.
create table release_in_force (
  one     int primary key check (one = 1),
  release int not null
);
insert into release_in_force (one, release) values (1, 0);
create table release_change (
  number  bigint generated always as identity primary key,
  release int          not null,
  at      timestamp(6) with time zone not null,
  by_whom varchar(128) not null
);
-- A message is judged by one release from its intake to its last delivery; 0: before there were releases.
alter table message add column release int default 0 not null;
