-- what a piece costs when one packaging unit is bought, net, in ten-millionths of a euro; computed from prices, articles
-- and rules, filled when the portal starts (DD035)
create table effective_prices (
    article_id uuid not null references articles,
    -- null is the list
    segment    text references segments (code),
    valid_from date not null,
    last_day   date not null,
    -- as the ladder says: what counts in retreat
    base       bigint not null,
    -- after growth discount and floor, per growth tier, lowest first
    by_tier    bigint[] not null,
    unique nulls not distinct (article_id, segment, valid_from)
);

-- who keeps prices in memory asks here what was computed since; the row is also the lock of an article
create table effective_price_changes (
    article_id uuid primary key references articles,
    changed_in xid8 not null default pg_current_xact_id()
);

create index effective_price_changes_changed on effective_price_changes (changed_in);

-- the rules all rows were computed by
create table effective_price_rules (
    first_day date primary key,
    last_day  date not null,
    says      text not null
);
