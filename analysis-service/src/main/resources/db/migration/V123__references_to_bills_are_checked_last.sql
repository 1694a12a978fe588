-- A row that refers to a bill locks it, a little, from the moment it is written. At the commit it has been locked in the order of ids with all
-- others that the transaction is about; before that, who linked a vote to a bill and then waited for it kept it from being merged by whom it waited for.
alter table mention_link alter constraint mention_link_dossier_fkey deferrable initially deferred;
alter table proceeding_told alter constraint proceeding_told_dossier_fkey deferrable initially deferred;
alter table due_day alter constraint due_day_dossier_fkey deferrable initially deferred;
alter table fact alter constraint fact_dossier_fkey deferrable initially deferred;
