-- Through which moment all statements were said to be seen: whoever stores later, on whichever node, stores after it.
create table lrs_promise (
    through bigint not null
);
insert into lrs_promise (through) values (0);
