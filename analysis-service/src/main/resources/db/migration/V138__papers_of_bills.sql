-- What came of a bill and is not one with it: a report that resolves several belongs to each of them. Follows from the records and can be worked out again.
create table if not exists shared_paper (
    paper  bigint not null references source_record, -- the report, minuta or decree
    record bigint not null references source_record, -- of another matter, that leads to it
    primary key (paper, record)
);
create index if not exists shared_paper_record on shared_paper (record);

-- Which dossier is, or may be, a paper of which: what leads to it says so, or a person is asked. What a person said are two is none.
create or replace view bill_paper as
    select own.dossier as paper, bill.dossier as bill
    from shared_paper s join dossier_link own on own.source_record = s.paper
        join dossier_link bill on bill.source_record = s.record
    where own.dossier <> bill.dossier
    union all
    select paired.paper, paired.bill
    from record_pair p join dossier_link a on a.source_record = p.one join dossier_link b on b.source_record = p.other
        cross join lateral (values (a.dossier, b.dossier), (b.dossier, a.dossier)) as paired (paper, bill)
    where p.asked and a.dossier <> b.dossier and not exists (
        select 1 from link_decision d join dossier_link x on x.source_record = d.one
            join dossier_link y on y.source_record = d.other
        where not d.same and d.undone_at is null
            and (x.dossier = a.dossier and y.dossier = b.dossier or x.dossier = b.dossier and y.dossier = a.dossier));
