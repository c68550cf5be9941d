-- valid_until: the end that was agreed, empty for "until further notice".
-- last_day: the last day the ladder holds: its agreed end, or the day before the next ladder of the same source starts.
-- What holds on a day is the ladder with valid_from <= day <= last_day; PriceBooks keeps last_day with every change.
alter table prices
    add valid_until date,
    add last_day date not null default 'infinity',
    add constraint validity_has_days check (valid_from <= last_day and valid_until >= last_day);

update prices p set last_day = l.next_from - 1
from (select article_id, kind, segment, account_id, valid_from,
             lead(valid_from) over (partition by article_id, kind, segment, account_id order by valid_from) as next_from
      from prices
      group by article_id, kind, segment, account_id, valid_from) l
where l.next_from is not null
  and p.article_id = l.article_id and p.kind = l.kind and p.valid_from = l.valid_from
  and p.segment is not distinct from l.segment and p.account_id is not distinct from l.account_id;

create index prices_of_segment on prices (segment, article_id) where segment is not null;
create index prices_of_account on prices (account_id, article_id) where account_id is not null;
