-- every field a rule can have (domain section 4): a filled column is stated, one named in none_of is stated as none,
-- anything else is inherited from a less special scope
alter table terms_rules
    add segment        text,
    add account_id     uuid references accounts (id),
    add channel        text,
    add article_group  text,
    add at_least       numeric(14, 2) check (at_least >= 0),
    add exemptions     text,
    add allowance      int check (allowance >= 0),
    add allowance_unit text,
    add vat            text,
    add valid_from     date,
    add valid_until    date,
    add none_of        text not null default '',
    add check (num_nonnulls(strategy, segment, account_id) <= 1),
    add check (amount is null or percent is null),
    add check ((allowance is null) = (allowance_unit is null));
create index on terms_rules (account_id) where account_id is not null;

-- a number is never given twice, even if its draft was given up
create sequence rule_set_versions start with 4;

-- all defaults of domain section 4; orders made from versions 1 and 2 can still be replayed
insert into rule_sets (version, state, valid_from) values (3, 'DRAFT', date '2020-01-01');
insert into terms_rules (rule_set_version, position, kind, strategy, threshold, amount, percent, at_least,
                         exemptions, allowance, allowance_unit, none_of)
values (3, 1, 'HARD_MINIMUM', 'RETREAT', 50.00, null, null, null, null, null, null, ''),
       (3, 2, 'HARD_MINIMUM', 'FORWARD', null, null, null, null, null, null, null, 'THRESHOLD'),
       (3, 3, 'HARD_MINIMUM', 'KEY', null, null, null, null, null, null, null, 'THRESHOLD'),
       (3, 4, 'SMALL_ORDER_SURCHARGE', null, null, null, null, null, 'STARTER_PACKAGE', null, null, ''),
       (3, 5, 'SMALL_ORDER_SURCHARGE', 'RETREAT', 150.00, 9.90, null, null, null, null, null, ''),
       (3, 6, 'SMALL_ORDER_SURCHARGE', 'FORWARD', 50.00, 4.90, null, null, null, null, null, ''),
       (3, 7, 'SMALL_ORDER_SURCHARGE', 'KEY', null, null, null, null, null, null, null, 'THRESHOLD CHARGE'),
       (3, 8, 'FIRST_SURCHARGE_WAIVER', null, null, null, null, null, null, 1, 'ORDERS', ''),
       (3, 9, 'FREIGHT', 'RETREAT', 250.00, 7.90, null, null, null, null, null, ''),
       (3, 10, 'FREIGHT', 'FORWARD', 150.00, 5.90, null, null, null, null, null, ''),
       (3, 11, 'FREIGHT', 'KEY', null, 0.00, null, null, null, null, null, 'THRESHOLD'),
       (3, 12, 'ASSISTED_MINIMUM', 'RETREAT', 500.00, null, null, null, null, null, null, ''),
       (3, 13, 'ASSISTED_MINIMUM', 'FORWARD', null, null, null, null, null, null, null, 'THRESHOLD'),
       (3, 14, 'ASSISTED_MINIMUM', 'KEY', null, null, null, null, null, null, null, 'THRESHOLD'),
       (3, 15, 'ASSISTED_FEE', 'RETREAT', null, null, null, null, null, null, null, 'THRESHOLD CHARGE'),
       (3, 16, 'ASSISTED_FEE', 'FORWARD', 500.00, 5.00, null, null, null, null, null, ''),
       (3, 17, 'ASSISTED_FEE', 'KEY', null, null, null, null, null, null, null, 'THRESHOLD CHARGE'),
       (3, 18, 'EXPRESS', 'RETREAT', null, 19.00, null, null, null, null, null, ''),
       (3, 19, 'EXPRESS', 'FORWARD', null, 19.00, null, null, null, null, null, ''),
       (3, 20, 'EXPRESS', 'KEY', null, 9.90, null, null, null, null, null, ''),
       (3, 21, 'PAPER_INVOICE', 'RETREAT', null, 3.50, null, null, null, null, null, ''),
       (3, 22, 'PAPER_INVOICE', 'FORWARD', null, 3.50, null, null, null, null, null, ''),
       (3, 23, 'PAPER_INVOICE', 'KEY', null, null, null, null, null, null, null, 'CHARGE'),
       (3, 24, 'RETURN_FEE', 'RETREAT', null, null, 10.00, 10.00, null, null, null, ''),
       (3, 25, 'RETURN_FEE', 'FORWARD', null, null, 5.00, null, null, null, null, ''),
       (3, 26, 'RETURN_FEE', 'KEY', null, null, null, null, null, null, null, 'CHARGE'),
       (3, 27, 'ADVICE', 'RETREAT', null, 35.00, null, null, null, null, null, 'ALLOWANCE'),
       (3, 28, 'ADVICE', 'FORWARD', null, 35.00, null, null, null, 1, 'HOURS', ''),
       (3, 29, 'ADVICE', 'KEY', null, null, null, null, null, null, null, 'CHARGE ALLOWANCE'),
       (3, 30, 'RESPONSE_TIME', 'RETREAT', null, null, null, null, null, 2, 'WORKING_DAYS', ''),
       (3, 31, 'RESPONSE_TIME', 'FORWARD', null, null, null, null, null, 4, 'WORKING_HOURS', ''),
       (3, 32, 'RESPONSE_TIME', 'KEY', null, null, null, null, null, 1, 'WORKING_HOURS', ''),
       (3, 33, 'TRAINING_SEATS', 'RETREAT', null, null, null, null, null, null, null, 'ALLOWANCE'),
       (3, 34, 'TRAINING_SEATS', 'FORWARD', null, null, null, null, null, 1, 'SEATS', ''),
       (3, 35, 'TRAINING_SEATS', 'KEY', null, null, null, null, null, 3, 'SEATS', ''),
       (3, 38, 'TRAINING_BONUS', 'RETREAT', null, null, null, null, null, null, null, 'ALLOWANCE'),
       (3, 39, 'CONTACT_BUDGET', 'RETREAT', null, null, 5.00, null, null, null, null, ''),
       (3, 40, 'CONTACT_BUDGET', 'FORWARD', null, null, 15.00, null, null, null, null, ''),
       (3, 41, 'CONTACT_BUDGET', 'KEY', null, null, null, null, null, null, null, 'CHARGE'),
       (3, 47, 'GROWTH_STEP', null, null, null, 90.00, null, null, 30, 'DAYS', ''),
       (3, 48, 'MINIMUM_MARGIN', null, null, null, 12.00, null, null, null, null, ''),
       (3, 49, 'PACKAGE_MARGIN', null, null, null, 18.00, null, null, null, null, ''),
       (3, 50, 'SEAT_CANCELLATION', null, null, null, 50.00, null, null, null, null, ''),
       (3, 51, 'REORDER_TOLERANCE', null, null, null, 3.00, 5.00, null, null, null, '');
insert into terms_rules (rule_set_version, position, kind, tier, threshold, percent, allowance, allowance_unit)
values (3, 36, 'TRAINING_BONUS', 'GOLD', null, null, 1, 'SEATS'),
       (3, 37, 'TRAINING_BONUS', 'PLATINUM', null, null, 2, 'SEATS'),
       (3, 42, 'GROWTH_DISCOUNT', 'BASE', 0.00, 0.00, null, null),
       (3, 43, 'GROWTH_DISCOUNT', 'BRONZE', 2500.00, 2.00, null, null),
       (3, 44, 'GROWTH_DISCOUNT', 'SILVER', 5000.00, 4.00, null, null),
       (3, 45, 'GROWTH_DISCOUNT', 'GOLD', 10000.00, 6.00, null, null),
       (3, 46, 'GROWTH_DISCOUNT', 'PLATINUM', 25000.00, 8.00, null, null);
update rule_sets set state = 'PUBLISHED', published_at = now() where version = 3;
update rule_sets set state = 'SUPERSEDED' where version = 2;
