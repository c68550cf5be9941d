-- moved by hand: the day stays when the plan's dates are computed anew
alter table reorder_runs add moved boolean not null default false;

-- how and since when an order is to be paid; the plan may prefer something else by now
alter table reorder_runs add pay_by text, add pay_since date;
update reorder_runs r set pay_by = p.payment, pay_since = r.due from reorder_plans p
where p.id = r.plan_id and r.payment in ('DUE', 'DECLINED');
drop index reorder_runs_to_pay;
create index reorder_runs_to_pay on reorder_runs (payment_due) where payment in ('DUE', 'COLLECTING');

-- the days consumption was estimated for, even when there was nothing to estimate
create table consumption_estimates (
    day date primary key
);
