-- Every text that a source record had, as one of its pages gave it; a later one does not take its place.
create table if not exists kept_text (
    source_record bigint not null references source_record,
    page_kind     text   not null,
    revision      bigint not null,
    sha256        text   not null references bill_text,
    wording       text   not null, -- digest of the words apart from their print: by it two prints of one text are known
    kind          text,            -- what the matter was said to be at that time, and in the source's own word
    term          text,
    page          jsonb,           -- null where it is no longer known
    captured      timestamptz not null,
    primary key (source_record, page_kind, revision)
);

-- What facts and last words still tell of the texts there were before they were kept.
insert into kept_text (source_record, page_kind, revision, sha256, wording, kind, term, page, captured)
select said.source_record, said.page_kind, said.revision, said.text_sha256, said.text_sha256,
    said.content ->> 'kind', said.content ->> 'officialTerm', said.provenance,
    (said.provenance ->> 'fetchedAt')::timestamptz
from said where said.text_sha256 is not null
on conflict do nothing;

insert into kept_text (source_record, page_kind, revision, sha256, wording, page, captured)
select distinct on (text.sha256, link.dossier) link.source_record, 'fact', - row_number() over (), text.sha256, text.sha256, text.page, text.captured
from (
    select dossier, after ->> 'textSha256' as sha256, page, captured from fact
    union all
    select fact.dossier, before ->> 'textSha256', null, first_seen from fact join dossier on dossier.id = fact.dossier
) as text
    join dossier_link link on link.dossier = text.dossier
    join bill_text on bill_text.sha256 = text.sha256
where not exists (select from kept_text kept join dossier_link its on its.source_record = kept.source_record
    where its.dossier = text.dossier and kept.sha256 = text.sha256)
order by text.sha256, link.dossier, text.captured, link.source_record
on conflict do nothing;

-- Which law a dossier is the record of, where it is that of a law in force: its texts are those of the law, by their days.
create table if not exists law_in_force (
    dossier uuid primary key references dossier,
    law     text not null -- the name as addresses have it
);
create index if not exists law_in_force_law on law_in_force (law);
