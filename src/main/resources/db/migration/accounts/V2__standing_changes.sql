-- raised with every change of strategy or segment by hand, so that of two editors the second sees what the first did
alter table accounts add standing_version bigint not null default 0;

create table segment_changes (
    id         uuid primary key,
    account_id uuid not null references accounts (id),
    segment    text not null references segments (code),
    since      date not null,
    reason     text not null,
    origin     text not null
);
create index on segment_changes (account_id, since);

-- at most one of a kind per account; gone once it is done, replaced or taken back
create table planned_standing_changes (
    id         uuid primary key,
    account_id uuid not null references accounts (id),
    aspect     text not null check (aspect in ('STRATEGY', 'SEGMENT')),
    value      text not null,
    since      date not null,
    reason     text not null,
    origin     text not null,
    unique (account_id, aspect)
);
