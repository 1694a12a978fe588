-- Words that a person puts on bills for themselves. The title is as it stood where they did so: this service knows bills only by what it was told of.
create table private_label (
    person uuid        not null references account on delete cascade,
    bill   uuid        not null,
    words  text        not null,
    title  text        not null,
    put_at timestamptz not null,
    primary key (person, bill, words)
);
create index private_label_words on private_label (person, words, put_at desc);
