-- Rings after the commit of a transaction that changed a bill; whoever follows the feed wakes at once.
create function ring_bills_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('bills_changed', '');
    return null;
end $$;

create trigger change_rings after insert on change for each statement execute function ring_bills_changed();
