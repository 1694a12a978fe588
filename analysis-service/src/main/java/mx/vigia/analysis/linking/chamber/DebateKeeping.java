package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.Concern;
import mx.vigia.analysis.bill.proceeding.Mention;
import mx.vigia.analysis.bill.proceeding.Occasion;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.Subject;
import mx.vigia.analysis.bill.proceeding.Word;
import mx.vigia.analysis.dossier.fact.Deed;
import mx.vigia.analysis.linking.mention.Keeping;
import mx.vigia.platform.text.Json;

/** Debates as proceedings: linked to the bills that were debated, and told to nobody; the vote that follows is the news. */
public final class DebateKeeping implements Keeping {
    @Override
    public Proceeding folded(UUID id, String site, List<Word> words, boolean silent) {
        Debate debate = Debate.of(id, site, words);
        Occasion occasion = new Occasion(
                id, Subject.DEBATE, site, debate.chamber(), debate.heldOn(), null, debate.officialAddress());
        List<Proceeding.Named> named = new ArrayList<>();
        for (Debate.Matter matter : debate.matters()) {
            named.add(new Proceeding.Named(named.size(), new Mention(null, null, matter.words(), matter.words())));
        }
        return new Proceeding(
                occasion, Json.write(debate), named, silent, debate.pages().getFirst());
    }

    @Override
    public Optional<Deed> deed(Proceeding proceeding, Concern concern, LocalDate today) {
        return Optional.empty();
    }
}
