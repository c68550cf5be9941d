create table categories (
    code     varchar(40) primary key,
    parent   varchar(40) references categories,
    de       varchar(120) not null,
    en       varchar(120) not null,
    position integer not null
);

create table articles (
    id                         uuid primary key,
    number                     varchar(40) not null unique,
    gtin                       varchar(14) not null unique,
    manufacturer_number        varchar(60) not null,
    -- folded as NumberFolding does it
    number_folded              text not null generated always as (regexp_replace(lower(number), '[^a-z0-9]', '', 'g')) stored,
    manufacturer_number_folded text not null generated always as (regexp_replace(lower(manufacturer_number), '[^a-z0-9]', '', 'g')) stored,
    name_de                    varchar(200) not null,
    name_en                    varchar(200) not null,
    description_de             text not null,
    description_en             text not null,
    category                   varchar(40) not null references categories,
    article_group              varchar(40) not null,
    price_unit                 integer not null check (price_unit in (1, 100, 1000)),
    packaging_unit             integer not null check (packaging_unit >= 1),
    unit_code                  varchar(3) not null,
    vat_rate                   numeric(5, 2) not null,
    attributes                 jsonb not null,
    consumable                 boolean not null,
    standard_range             boolean not null,
    growth_eligible            boolean not null,
    stock_only                 boolean not null,
    lead_time_days             integer not null check (lead_time_days >= 0),
    cost                       numeric(14, 4) not null check (cost >= 0),
    status                     varchar(20) not null check (status in ('DRAFT', 'ACTIVE', 'DISCONTINUED')),
    successor                  uuid references articles,
    picture                    varchar(40) not null,
    version                    bigint not null default 0
);

create index articles_number_folded on articles (number_folded);
create index articles_manufacturer_number_folded on articles (manufacturer_number_folded);
create index articles_category on articles (category);

create table article_stock (
    article_id uuid primary key references articles,
    on_hand    integer not null default 0,
    reserved   integer not null default 0,
    -- the promise of the warehouse: reservations never exceed the stock
    constraint reservations_within_stock check (0 <= reserved and reserved <= on_hand)
);

create table stock_movements (
    id            bigint generated always as identity primary key,
    article_id    uuid not null references articles,
    kind          varchar(20) not null check (kind in ('RECEIPT', 'CORRECTION', 'SHIPMENT')),
    delta_on_hand integer not null,
    reason        varchar(500) not null,
    actor         varchar(200) not null,
    at            timestamptz not null
);

create index stock_movements_article on stock_movements (article_id, at);

-- what happened to the stock is added to, never rewritten
revoke update, delete on stock_movements from "${appRole}";
