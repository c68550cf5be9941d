-- equality beside overlap in one exclusion constraint
create extension if not exists btree_gist;

create table training_courses (
    id             uuid primary key,
    number         varchar(40) not null unique,
    name_de        varchar(120) not null,
    name_en        varchar(120) not null,
    description_de varchar(2000) not null,
    description_en varchar(2000) not null,
    level          text not null,
    minutes        int not null check (minutes between 15 and 2880),
    seat_price     numeric(14, 2) not null check (seat_price >= 0),
    offered        boolean not null
);

create table training_course_categories (
    course_id uuid not null references training_courses (id),
    category  varchar(40) not null references categories (code),
    primary key (course_id, category)
);

-- none means: for every trade
create table training_course_trades (
    course_id uuid not null references training_courses (id),
    trade     text not null,
    primary key (course_id, trade)
);

create table training_trainers (
    id    uuid primary key,
    name  varchar(120) not null unique,
    email varchar(254) not null
);

create table training_series (
    id            uuid primary key,
    course_id     uuid not null references training_courses (id),
    trainer_id    uuid not null references training_trainers (id),
    week          int not null check (week between 1 and 13),
    weekday       int not null check (weekday between 1 and 5),
    start_time    time not null,
    place         varchar(200) not null,
    link          varchar(500) not null,
    state         varchar(2) not null,
    min_seats     int not null,
    max_seats     int not null,
    deadline_days int not null check (deadline_days >= 0),
    free_days     int not null check (free_days >= 0),
    running       boolean not null,
    check (min_seats between 0 and max_seats and max_seats > 0)
);

create table training_sessions (
    id         uuid primary key,
    course_id  uuid not null references training_courses (id),
    series_id  uuid references training_series (id),
    -- first day of the quarter it starts in, in Berlin
    quarter    date not null,
    trainer_id uuid not null references training_trainers (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    place      varchar(200) not null,
    link       varchar(500) not null,
    min_seats  int not null,
    max_seats  int not null,
    -- seats confirmed and offered
    taken      int not null,
    deadline   timestamptz not null,
    free_until timestamptz not null,
    state      text not null,
    -- what happened at the booking deadline; null before
    decided_at timestamptz,
    reason     varchar(500) not null default '',
    check (starts_at < ends_at),
    check (min_seats between 0 and max_seats),
    -- never overbooked, whatever happens at the same moment
    check (taken between 0 and max_seats),
    check (deadline <= starts_at and free_until <= starts_at),
    -- a trainer is in one place at a time
    constraint trainer_in_one_place exclude using gist
        (trainer_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')
);
-- a quarter is generated once, however often it is asked for
create table training_proposals (
    series_id  uuid not null references training_series (id),
    quarter    date not null,
    session_id uuid not null references training_sessions (id),
    primary key (series_id, quarter)
);
create index on training_sessions (starts_at);
create index on training_sessions (course_id, starts_at);
create index on training_sessions (deadline) where state = 'OPEN' and decided_at is null;

create sequence training_queue;

create table training_bookings (
    id             uuid primary key,
    account_id     uuid not null references accounts (id),
    session_id     uuid not null references training_sessions (id),
    login_id       uuid not null,
    booked_by      text not null,
    state          text not null,
    seats          int not null check (seats > 0),
    -- of the entitlement of the quarter; the others are paid
    free_seats     int not null check (free_seats between 0 and seats),
    seat_price     numeric(14, 2) not null,
    order_id       uuid unique,
    -- place in the waiting list
    queued         bigint not null,
    offered_until  timestamptz,
    -- the session that was cancelled and made room for this booking
    instead_of     uuid references training_bookings (id),
    -- SEQUENCE of the calendar entry, rising with each mail that carries one
    sequence       int not null,
    -- cancelled too late: the free seats stay used, the paid ones cost the fee
    late           boolean not null default false,
    ending         text,
    -- days before the start the last reminder was for
    reminded       int,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    check ((state = 'OFFERED') = (offered_until is not null))
);
create index on training_bookings (session_id, queued);
create index on training_bookings (account_id, session_id);
create index on training_bookings (login_id);
create index on training_bookings (offered_until) where state = 'OFFERED';
create index on training_bookings (instead_of) where instead_of is not null;

create table training_attendees (
    booking_id uuid not null references training_bookings (id),
    account_id uuid not null references accounts (id),
    position   int not null,
    name       varchar(120) not null,
    attended   boolean,
    primary key (booking_id, position)
);

-- what happened to a booking and why; only added
create table training_steps (
    id         uuid primary key,
    booking_id uuid not null references training_bookings (id),
    account_id uuid not null references accounts (id),
    at         timestamptz not null,
    step       text not null,
    actor      text not null,
    reason     varchar(500) not null
);
create index on training_steps (booking_id, id);

-- the secret address of a personal calendar; only its hash is kept
create table training_feeds (
    login_id    uuid primary key,
    account_id  uuid not null references accounts (id),
    secret_hash bytea not null unique,
    renewed_at  timestamptz not null
);
