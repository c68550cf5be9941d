-- how often an account needs an article, estimated from its own orders
create table consumption_forecasts (
    account_id     uuid not null references accounts (id),
    article_id     uuid not null references articles (id),
    purchases      int not null,
    every_days     int not null check (every_days > 0),
    range_days     int not null check (range_days > 0),
    usual_quantity int not null check (usual_quantity > 0),
    last_day       date not null,
    next_day       date not null,
    -- the month around which the purchases lie, when they lie in a season
    season_month   int check (season_month between 1 and 12),
    computed_on    date not null,
    primary key (account_id, article_id)
);
create index on consumption_forecasts (account_id, next_day);
