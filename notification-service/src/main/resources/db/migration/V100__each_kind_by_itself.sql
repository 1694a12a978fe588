-- Watches that ask for a kind that once stood for others are told again, and say now that they mean it by itself.
update watch set revision = revision + 1, announced_at = null
where kinds && array['step-added', 'referred'] and state <> 'DELETED';
