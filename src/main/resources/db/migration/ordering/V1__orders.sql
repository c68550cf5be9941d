create table carts (
    login_id    uuid primary key,
    account_id  uuid not null references accounts (id),
    changed_at  timestamptz not null,
    revision    bigint not null,
    version     bigint not null,
    address     uuid,
    delivery    text not null,
    wish_date   date,
    own_number  text not null,
    cost_centre text not null,
    note        text not null
);

create table cart_lines (
    id         uuid primary key,
    login_id   uuid not null references carts (login_id),
    account_id uuid not null references accounts (id),
    kind       text not null,
    subject    uuid not null,
    quantity   int not null check (quantity > 0),
    unique (login_id, kind, subject)
);

create sequence order_numbers;

create table orders (
    id                   uuid primary key,
    number               text not null unique,
    account_id           uuid not null references accounts (id),
    placed_by            uuid not null,
    placed_by_name       text not null,
    state                text not null,
    placed_at            timestamptz not null,
    channel              text not null,
    segment              text not null,
    strategy             text not null,
    growth_tier          text not null,
    rule_set_version     int not null,
    terms_version        text not null,
    delivery_name        text not null,
    delivery_street      text not null,
    delivery_postal_code text not null,
    delivery_city        text not null,
    delivery             text not null,
    wish_date            date,
    own_number           text not null,
    cost_centre          text not null,
    note                 text not null,
    goods                numeric(14, 2) not null,
    net                  numeric(14, 2) not null,
    gross                numeric(14, 2) not null,
    submit_token         uuid unique,
    quote                text,
    version              bigint not null
);
create index on orders (account_id, placed_at desc);
create index on orders (state, placed_at desc);
create index on orders (placed_at desc);

create table order_lines (
    id         uuid primary key,
    order_id   uuid not null references orders (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    kind       text not null,
    subject    uuid not null,
    number     text not null,
    name_de    text not null,
    name_en    text not null,
    quantity   int not null check (quantity > 0),
    reserved   int not null check (reserved >= 0),
    shipped    int not null check (shipped >= 0),
    unit_price numeric(14, 4) not null,
    price_unit int not null,
    net        numeric(14, 2) not null,
    vat_rate   numeric(5, 2) not null,
    check (reserved + shipped <= quantity)
);
create index on order_lines (order_id);
create index on order_lines (account_id, subject);

create table order_fees (
    order_id   uuid not null references orders (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    rule       text not null,
    net        numeric(14, 2) not null,
    primary key (order_id, position)
);

create table order_vat (
    order_id   uuid not null references orders (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    rate       numeric(5, 2) not null,
    net        numeric(14, 2) not null,
    vat        numeric(14, 2) not null,
    primary key (order_id, position)
);

create table order_events (
    order_id   uuid not null references orders (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    state      text not null,
    at         timestamptz not null,
    actor      text not null,
    reason     text not null,
    primary key (order_id, position)
);

-- a checkout: the quote a member saw, and the token that makes one order at most
create table checkouts (
    token        uuid primary key,
    login_id     uuid not null,
    account_id   uuid not null references accounts (id),
    cart_version bigint not null,
    quoted_at    timestamptz not null,
    shown        text not null,
    quote        text not null,
    promised     text not null,
    order_id     uuid references orders (id)
);
create index on checkouts (login_id);
