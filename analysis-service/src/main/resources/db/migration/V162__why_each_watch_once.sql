-- Why each watch was told: hundreds of watches rest on the same words of a bill, so that each reason is written once here and matches
-- has the watches alone. Null in facts older than this, whose matches have their reasons with them.
alter table fact add column reasons text;

-- What is long is packed quickly, where this PostgreSQL was built so; what was packed before stays as it is.
do $$
begin
    alter table fact alter column reasons set compression lz4, alter column matches set compression lz4;
    alter table bill_text alter column content set compression lz4;
    alter table dossier alter column body set compression lz4;
    alter table said alter column content set compression lz4;
exception when feature_not_supported or invalid_parameter_value then
    raise notice 'long values are packed as before: %', sqlerrm;
end $$;
