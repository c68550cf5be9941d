-- version 1 and the fee for express (domain section 4); orders made from version 1 can still be replayed
insert into rule_sets (version, state, valid_from) values (2, 'DRAFT', date '2020-01-01');
insert into terms_rules (rule_set_version, position, kind, strategy, tier, threshold, amount, percent)
select 2, case when position > 6 then position + 3 else position end, kind, strategy, tier, threshold, amount, percent
from terms_rules where rule_set_version = 1;
insert into terms_rules (rule_set_version, position, kind, strategy, amount)
values (2, 7, 'EXPRESS', 'RETREAT', 19.00),
       (2, 8, 'EXPRESS', 'FORWARD', 19.00),
       (2, 9, 'EXPRESS', 'KEY', 9.90);
update rule_sets set state = 'PUBLISHED', published_at = now() where version = 2;
update rule_sets set state = 'SUPERSEDED' where version = 1;
