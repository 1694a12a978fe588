comment on column hand_act.source_record is
    'A matter is a record of its own, of the site vigia.manual that is none; a step or a correction belongs to the first record of its bill, and goes where that goes.';
