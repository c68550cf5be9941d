-- where the last step down or the take-over left an account; what it bought since can only lift it above that.
-- The tier itself stands in accounts. Whoever changes the orders of an account here locks this row first.
create table growth_standings (
    account_id  uuid primary key references accounts (id),
    floor_tier  text not null,
    floor_since date not null
);

-- the orders that count, each once; a cancelled one stays and counts no more
create table growth_orders (
    order_id   uuid primary key,
    account_id uuid not null references accounts (id),
    day        date not null,
    goods      numeric(14, 2) not null,
    cancelled  boolean not null
);
create index growth_orders_in_window on growth_orders (account_id, day) include (goods) where not cancelled;

create table growth_tier_changes (
    id          uuid primary key,
    account_id  uuid not null references accounts (id),
    day         date not null,
    tier_before text not null,
    tier        text not null,
    cause       text not null,
    order_id    uuid,
    value       numeric(14, 2) not null
);
create index on growth_tier_changes (account_id, day, id);

create table growth_notices (
    account_id  uuid not null references accounts (id),
    quarter_end date not null,
    tier        text not null,
    given_on    date not null,
    keep        numeric(14, 2) not null,
    value       numeric(14, 2) not null,
    state       text not null check (state in ('RUNNING', 'AVERTED', 'STEPPED_DOWN')),
    primary key (account_id, quarter_end)
);
create index growth_notices_running on growth_notices (quarter_end) where state = 'RUNNING';

-- the value of every account as of the last day's work, for figures about all of them
create table growth_values (
    account_id uuid primary key references accounts (id),
    day        date not null,
    value      numeric(14, 2) not null,
    eligible   numeric(14, 2) not null
);

-- a day's work is done once
create table growth_days (
    day    date primary key,
    ran_at timestamptz not null
);

-- a system that has taken orders before: they count, and every account keeps its tier until it rises or steps down
insert into growth_orders (order_id, account_id, day, goods, cancelled)
select id, account_id, (placed_at at time zone 'Europe/Berlin')::date, goods, state = 'CANCELLED'
from orders where state <> 'WAITING_APPROVAL';
insert into growth_standings (account_id, floor_tier, floor_since)
select a.id, a.growth_tier, (now() at time zone 'Europe/Berlin')::date from accounts a
where exists (select from orders o where o.account_id = a.id);
