-- A step is told under a kind of its own now. Who asked for new steps goes on being told of every one of them, and who asked for referrals of changed ones.
-- What the clock or a person's hand makes was told to nobody so far, and is left for people to tick.
update watch set
    kinds = array(select distinct kind from unnest(kinds
        || case when 'step-added' = any (kinds) then array['waived', 'extended', 'reported', 'reported-negative', 'first-reading',
            'passed', 'minuta', 'returned', 'before-states', 'declared', 'sent-to-executive', 'objected', 'override',
            'deemed-approved', 'promulgated', 'published', 'in-force', 'discarded', 'withdrawn', 'lapsed', 'concluded',
            'accumulated', 'superseded', 'resolved', 'consultation-opened', 'consultation-extended', 'consultation-closed',
            'referral-changed'] else array[]::text[] end
        || case when 'referred' = any (kinds) then array['referral-changed'] else array[]::text[] end) kind
        order by kind),
    revision = revision + 1,
    changed_at = now(),
    announced_at = null
where kinds && array['step-added', 'referred'] and state <> 'DELETED';
