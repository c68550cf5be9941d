create table back_tests (
    id               uuid primary key,
    rule_set_version int not null,
    state            text not null,
    requested_by     text not null,
    requested_at     timestamptz not null,
    first_day        date not null,
    last_day         date not null,
    fingerprint      text not null,
    orders_done      int not null,
    orders_total     int not null,
    finished_at      timestamptz,
    result           text
);
create index on back_tests (rule_set_version, requested_at desc);

-- one run per rule set at a time
create unique index on back_tests (rule_set_version) where state in ('QUEUED', 'RUNNING');
