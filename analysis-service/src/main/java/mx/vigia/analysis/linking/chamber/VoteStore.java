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
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.ProceedingFact;
import mx.vigia.analysis.linking.mention.ProceedingStore;
import mx.vigia.platform.text.Json;

/**
 * Stores votes as proceedings: announced once the figures of the chamber are known, and again only when the result
 * changes.
 */
public final class VoteStore implements ProceedingStore {
    @Override
    public Proceeding fold(UUID id, String site, List<ProceedingPageStatement> words, boolean silent) {
        Vote vote = VoteFold.of(id, site, words);
        ProceedingOccasion occasion = new ProceedingOccasion(
                id, ProceedingKind.VOTE, site, vote.chamber(), vote.heldOn(), vote.officialAddress());
        List<Proceeding.NamedMatter> named = new ArrayList<>();
        if (vote.officialAddress() != null) { // the link may lead to the bill's own entry
            named.add(new Proceeding.NamedMatter(0, BillMention.of(vote.officialAddress())));
        }
        vote.about().forEach(mention -> named.add(new Proceeding.NamedMatter(0, mention)));
        if (vote.about().isEmpty() && vote.title() != null) {
            named.add(new Proceeding.NamedMatter(0, BillMention.ofTitle(vote.title())));
        }
        return new Proceeding(
                occasion, Json.write(vote), named, silent, vote.pages().getFirst());
    }

    @Override
    public Optional<ProceedingFact> buildFact(Proceeding proceeding, BillConcern concern, LocalDate today) {
        return Json.read(proceeding.body(), Vote.class)
                .data()
                .filter(now -> !concern.points().isEmpty() && !isAnnounced(now, concern))
                .map(now -> deed(proceeding, concern, now));
    }

    /** Returns the vote announced by another site; it stays so when the other site corrects its figures. */
    @Override
    public Optional<String> announcedElsewhere(Proceeding proceeding, BillConcern concern) {
        return Json.read(proceeding.body(), Vote.class)
                .data()
                .filter(now -> !concern.points().isEmpty() && isAnnouncedElsewhere(now, concern))
                .map(Json::write);
    }

    private static ProceedingFact deed(Proceeding proceeding, BillConcern concern, VoteData now) {
        return new ProceedingFact(
                FactKind.VOTE,
                now.vote(),
                concern.number() + 1,
                header -> fact(header, concern, now),
                now.subject().heldOn(),
                !proceeding.silent(),
                Json.write(now));
    }

    private static Fact fact(FactHeader header, BillConcern concern, VoteData now) {
        FactState.Voted after = new FactState.Voted(now);
        return concern.lastAnnounced(VoteData.class)
                .<Fact>map(before -> new Fact.VoteCorrected(header, new FactState.Voted(before), after))
                .orElseGet(() -> new Fact.Voted(header, after));
    }

    /** Whether it was announced from this page, or from another site that shows the same vote. */
    private static boolean isAnnounced(VoteData now, BillConcern concern) {
        return concern.lastAnnounced(VoteData.class)
                        .filter(now::isConsistentWith)
                        .isPresent()
                || isAnnouncedElsewhere(now, concern);
    }

    /**
     * Whether another site announced this vote; what was announced of this vote itself is corrected by this vote alone.
     */
    private static boolean isAnnouncedElsewhere(VoteData now, BillConcern concern) {
        return concern.number() == 0
                && concern.beside().stream()
                        .map(given -> Json.read(given, VoteData.class))
                        .anyMatch(now::isSameVoteAs);
    }
}
