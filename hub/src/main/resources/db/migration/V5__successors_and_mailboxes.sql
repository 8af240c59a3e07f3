-- The partner that was meant, when the recipient took over from it.
alter table delivery add column in_place_of varchar(64);
-- By which release this delivery is judged, when it is not that of its message: one that names a successor.
alter table delivery add column release int;
