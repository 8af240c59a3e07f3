-- What the sender's message says and the shared vocabulary does not: paths and reasons, never values.
alter table message add column lost text;
