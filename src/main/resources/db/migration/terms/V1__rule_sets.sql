create table rule_sets (
    version      int primary key,
    state        text not null,
    valid_from   date not null,
    published_at timestamptz
);

create table terms_rules (
    rule_set_version int  not null references rule_sets (version),
    position         int  not null,
    kind             text not null,
    strategy         text,
    tier             text,
    threshold        numeric(14, 2) check (threshold >= 0),
    amount           numeric(14, 2) check (amount >= 0),
    percent          numeric(5, 2) check (percent between 0 and 100),
    primary key (rule_set_version, position)
);

-- a published version never changes
create function refuse_published_rule_change() returns trigger language plpgsql as
$$
begin
    if exists (select from rule_sets
               where version = coalesce(old.rule_set_version, new.rule_set_version)
                 and state in ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'a published rule set never changes';
    end if;
    return coalesce(new, old);
end
$$;

-- the defaults of domain section 4, so that an empty system works
insert into rule_sets values (1, 'PUBLISHED', date '2020-01-01', now());
insert into terms_rules (rule_set_version, position, kind, strategy, tier, threshold, amount, percent)
values (1, 1, 'HARD_MINIMUM', 'RETREAT', null, 50.00, null, null),
       (1, 2, 'SMALL_ORDER_SURCHARGE', 'RETREAT', null, 150.00, 9.90, null),
       (1, 3, 'SMALL_ORDER_SURCHARGE', 'FORWARD', null, 50.00, 4.90, null),
       (1, 4, 'FREIGHT', 'RETREAT', null, 250.00, 7.90, null),
       (1, 5, 'FREIGHT', 'FORWARD', null, 150.00, 5.90, null),
       (1, 6, 'FREIGHT', 'KEY', null, null, 0.00, null),
       (1, 7, 'GROWTH', null, 'BASE', 0.00, null, 0.00),
       (1, 8, 'GROWTH', null, 'BRONZE', 2500.00, null, 2.00),
       (1, 9, 'GROWTH', null, 'SILVER', 5000.00, null, 4.00),
       (1, 10, 'GROWTH', null, 'GOLD', 10000.00, null, 6.00),
       (1, 11, 'GROWTH', null, 'PLATINUM', 25000.00, null, 8.00),
       (1, 12, 'MINIMUM_MARGIN', null, null, null, null, 12.00);

create trigger published_rules_never_change
    before insert or update or delete on terms_rules
    for each row execute function refuse_published_rule_change();
