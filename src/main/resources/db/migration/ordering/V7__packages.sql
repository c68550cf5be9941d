-- what was chosen of a package: article ids per slot, as JSON; empty for what is proposed
alter table cart_lines add column chosen text not null default '';

-- what is in a package that was ordered; amounts are net and for one package
create table order_line_parts (
    id         uuid primary key,
    order_id   uuid not null references orders (id),
    line_id    uuid not null references order_lines (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    article_id uuid not null references articles (id),
    number     text not null,
    name_de    text not null,
    name_en    text not null,
    quantity   int not null check (quantity > 0),
    pieces     int not null check (pieces > 0),
    vat_rate   numeric(5, 2) not null,
    share      numeric(14, 2) not null check (share >= 0),
    cost       numeric(14, 2) not null,
    reserved   int not null check (reserved >= 0),
    shipped    int not null check (shipped >= 0),
    check (reserved + shipped <= pieces)
);
create index on order_line_parts (order_id);
create index on order_line_parts (line_id);

-- what was sold of a version
create index on order_lines (subject, account_id) where kind = 'PACKAGE';
