-- what the account called the article on the day of the order
alter table order_lines add column own_number varchar(35) not null default '';
