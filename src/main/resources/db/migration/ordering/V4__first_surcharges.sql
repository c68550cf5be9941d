-- accounts that have had their first small-order surcharge, and by which order; none where it was before this portal
create table first_surcharges (
    account_id uuid primary key references accounts (id),
    order_id   uuid references orders (id)
);
create index on first_surcharges (order_id);

insert into first_surcharges (account_id, order_id)
select distinct on (o.account_id) o.account_id, o.id
from orders o join order_fees f on f.order_id = o.id
where f.rule = 'SMALL_ORDER_SURCHARGE' and o.state <> 'CANCELLED'
order by o.account_id, o.placed_at, o.id;
