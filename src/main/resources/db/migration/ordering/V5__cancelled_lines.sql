alter table order_lines add cancelled boolean not null default false;
