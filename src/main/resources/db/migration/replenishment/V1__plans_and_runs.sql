create table reorder_plans (
    id            uuid primary key,
    account_id    uuid not null references accounts (id),
    owner_login   uuid not null,
    owner_name    text not null,
    name          varchar(80) not null,
    state         text not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    paused_until  date check ((state = 'PAUSED') = (paused_until is not null)),
    unit          text not null check (unit in ('DAYS', 'WEEKS', 'MONTHS')),
    every         int not null check (every > 0),
    first         date not null,
    day_of_month  int not null check (day_of_month between 1 and 31),
    by_consumption boolean not null,
    federal_state text not null,
    -- quantities with the price last agreed, as JSON
    lines         text not null,
    ceiling       numeric(14, 2) check (ceiling > 0),
    stock         text not null check (stock in ('WAIT', 'PART', 'SUBSTITUTE')),
    below_minimum text not null check (below_minimum in ('PULL_FORWARD', 'MERGE', 'WAIT', 'ACCEPT')),
    payment       text not null,
    address       uuid,
    own_number    varchar(35) not null,
    cost_centre   varchar(35) not null,
    created_at    timestamptz not null,
    -- runs are in the calendar up to this nominal date
    planned_until date not null,
    version       int not null default 0
);
create index on reorder_plans (account_id, name);
create index reorder_plans_to_plan on reorder_plans (planned_until) where state <> 'ENDED';

-- the calendar: one row per plan and nominal date, however often it is planned
create table reorder_runs (
    id           uuid primary key,
    plan_id      uuid not null references reorder_plans (id),
    account_id   uuid not null references accounts (id),
    nominal      date not null,
    due          date not null,
    announce_on  date not null,
    state        text not null check (state in ('SCHEDULED', 'ANNOUNCED', 'REVIEW_NEEDED', 'WAITING_APPROVAL',
                                                'ORDERED', 'SKIPPED', 'PARKED', 'FAILED')),
    -- what differs from the plan this time, as JSON
    lines        text,
    -- the goods value the buyer agreed to for this run alone
    agreed_goods numeric(14, 2),
    -- what it costs, as last shown to the buyer
    goods        numeric(14, 2),
    fees         numeric(14, 2),
    net          numeric(14, 2),
    saved        numeric(14, 2) not null default 0,
    reason       text,
    way_out      text,
    tried_on     date,
    order_id     uuid unique,
    order_number text,
    payment      text,
    payment_tries int not null default 0,
    payment_due  date,
    changed_at   timestamptz not null,
    version      int not null default 0,
    unique (plan_id, nominal),
    check ((state = 'ORDERED') <= (order_number is not null))
);
create index on reorder_runs (account_id, due);
create index reorder_runs_to_announce on reorder_runs (announce_on, id) where state = 'SCHEDULED';
create index reorder_runs_to_order on reorder_runs (due, id) where state in ('ANNOUNCED', 'PARKED');
create index reorder_runs_undecided on reorder_runs (state, due) where state in ('REVIEW_NEEDED', 'PARKED', 'FAILED');
create index reorder_runs_to_pay on reorder_runs (payment_due) where payment = 'DUE';

create table reorder_events (
    id         uuid primary key,
    plan_id    uuid not null references reorder_plans (id),
    run_id     uuid references reorder_runs (id) on delete set null,
    account_id uuid not null references accounts (id),
    at         timestamptz not null,
    actor      text not null,
    what       text not null,
    reason     text not null
);
create index on reorder_events (plan_id, at);
