package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.dossier.fact.ProceedingFact;
import mx.vigia.analysis.linking.mention.ProceedingStore;
import mx.vigia.platform.text.Json;

/** Stores debates as proceedings: linked to the debated bills, never announced; the vote that follows is the news. */
public final class DebateStore implements ProceedingStore {
    @Override
    public Proceeding fold(UUID id, String site, List<ProceedingPageStatement> words, boolean silent) {
        Debate debate = Debate.of(id, site, words);
        ProceedingOccasion occasion = new ProceedingOccasion(
                id, ProceedingKind.DEBATE, site, debate.chamber(), debate.heldOn(), debate.officialAddress());
        List<Proceeding.NamedMatter> named = new ArrayList<>();
        for (Debate.Matter matter : debate.matters()) {
            named.add(new Proceeding.NamedMatter(
                    named.size(), new BillMention(null, null, matter.words(), matter.words())));
        }
        return new Proceeding(
                occasion, Json.write(debate), named, silent, debate.pages().getFirst());
    }

    @Override
    public Optional<ProceedingFact> buildFact(Proceeding proceeding, BillConcern concern, LocalDate today) {
        return Optional.empty();
    }
}
