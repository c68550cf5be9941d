create table mail_attachments (
    mail_id      uuid  not null references outgoing_mails (id),
    position     int   not null,
    name         text  not null,
    content_type text  not null,
    content      bytea not null,
    primary key (mail_id, position)
);
