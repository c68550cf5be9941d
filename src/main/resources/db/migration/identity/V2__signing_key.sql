-- the secret that signs mailed links; one row, made at first use
create table signing_keys (
    id     int   primary key check (id = 1),
    secret bytea not null check (length(secret) = 32)
);
