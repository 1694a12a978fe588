-- Whose watches were told of a bill while another answered for it.
create index if not exists fact_linked on fact ((after -> 'link' ->> 'other')) where kind = 'linked';
