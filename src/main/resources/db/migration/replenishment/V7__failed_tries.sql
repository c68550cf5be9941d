-- how often a run was rolled back since anything last became of it, and when it is tried again
alter table reorder_runs add column failures int not null default 0;
alter table reorder_runs add column not_before timestamptz;
