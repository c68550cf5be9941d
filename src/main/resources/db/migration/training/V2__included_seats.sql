-- for which courses seats included in a package are; a package that stands nowhere is for every course
create table training_course_packages (
    course_id  uuid not null references training_courses (id),
    package_id uuid not null,
    primary key (course_id, package_id)
);
create index on training_course_packages (package_id);

-- seats included in packages; neither free by the quarter nor paid
alter table training_bookings add column included_seats int not null default 0;
alter table training_bookings add check (included_seats >= 0 and free_seats + included_seats <= seats);

-- whose they are; they count as long as their booking holds its seats or was cancelled too late
create table training_included_seats (
    booking_id uuid not null references training_bookings (id),
    account_id uuid not null references accounts (id),
    order_id   uuid not null,
    package_id uuid not null,
    seats      int not null check (seats > 0),
    primary key (booking_id, order_id, package_id)
);
create index on training_included_seats (account_id);
create index on training_included_seats (order_id);
