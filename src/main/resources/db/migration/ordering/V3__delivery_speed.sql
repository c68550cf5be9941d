alter table carts add speed text not null default 'STANDARD';
alter table orders add speed text not null default 'STANDARD';

-- who else ordered an article
create index on order_lines (subject);
